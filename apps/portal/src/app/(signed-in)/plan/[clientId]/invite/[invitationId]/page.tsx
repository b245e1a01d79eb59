import { read } from "../../../../../../api/read.ts";
import { InviteScreen } from "../../../../../../invitation/invite-screen.tsx";
import { readInvite } from "../../../../../../invitation/read-invite.ts";
import type { RawParams } from "../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../shell/search.ts";

export default async function InvitePage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId, invitationId, view, inviting, invitation } = await readInvite(params);
  const preview = await read((caller) => caller.invitation.preview({ clientId, invitationId }));
  return <InviteScreen view={view} inviting={inviting} invitation={invitation} preview={preview} search={await searchOf(searchParams)} />;
}
