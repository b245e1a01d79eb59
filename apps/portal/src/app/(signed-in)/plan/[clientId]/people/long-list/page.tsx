import { forClient, longListPrompts } from "@naast/vocabulary";
import { redirect } from "next/navigation";
import { planPath } from "../../../../../../paths.ts";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";

export default async function LongListPage({ params }: { params: RawParams }) {
  const { clientId } = await paramsOf(params, forClient);
  redirect(planPath(clientId, `/people/long-list/${longListPrompts[0]}`));
}
