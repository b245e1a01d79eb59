import { forClient } from "@naast/vocabulary";
import { read } from "../../../../../../api/read.ts";
import { readPlan } from "../../../../../../plan/find-goal.ts";
import { PrintPortraitScreen } from "../../../../../../portrait/print-portrait-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";

export default async function PrintAboutMePage({ params }: { params: RawParams }) {
  const { clientId } = await paramsOf(params, forClient);
  const portrait = await read((caller) => caller.portrait.read({ clientId }));
  return <PrintPortraitScreen view={await readPlan(clientId)} portrait={portrait} />;
}
