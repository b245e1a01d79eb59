import { forClient, idOf } from "@naast/vocabulary";
import { read } from "../../../../../../api/read.ts";
import { ComposeScreen } from "../../../../../../invitation/compose-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../shell/search.ts";

export default async function NewInvitePage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const { node } = await searchParams;
  const nodeId = idOf("NetworkNode").safeParse(node).data ?? null;
  const view = await read((caller) => caller.plan.read({ clientId, events: 0 }));
  const inviting = await read((caller) => caller.invitation.list({ clientId }));
  return <ComposeScreen view={view} inviting={inviting} nodeId={nodeId} invitation={undefined} search={await searchOf(searchParams)} />;
}
