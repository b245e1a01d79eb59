import { InvitationScreen } from "../../invitation/invitation-screen.tsx";
import { readInvitation } from "../../invitation/read-invitation.ts";

export default async function InvitationPage() {
  return <InvitationScreen view={await readInvitation()} />;
}
