import { ComposeScreen } from "../../../../../../../invitation/compose-screen.tsx";
import { readInvite } from "../../../../../../../invitation/read-invite.ts";
import type { RawParams } from "../../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../../shell/search.ts";

export default async function EditInvitePage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { view, inviting, invitation } = await readInvite(params);
  const search = await searchOf(searchParams);
  return <ComposeScreen view={view} inviting={inviting} nodeId={invitation.nodeId} invitation={invitation} search={search} />;
}
