import { redirect } from "next/navigation";
import { invitationPath } from "../../../invitation/paths.ts";
import { readInvitation } from "../../../invitation/read-invitation.ts";
import { YesScreen } from "../../../invitation/yes-screen.tsx";

export default async function YesPage() {
  const view = await readInvitation();
  if (view.inviterName === null) redirect(invitationPath);
  return <YesScreen view={view} />;
}
