import { forClient } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { read } from "../../../../../../api/read.ts";
import { readPlan } from "../../../../../../plan/find-goal.ts";
import { EditPortraitScreen } from "../../../../../../portrait/edit-portrait-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";

export default async function EditAboutMePage({ params }: { params: RawParams }) {
  const { clientId } = await paramsOf(params, forClient);
  const portrait = await read((caller) => caller.portrait.read({ clientId }));
  if (!portrait.mayWrite) notFound();
  return <EditPortraitScreen view={await readPlan(clientId)} portrait={portrait} />;
}
