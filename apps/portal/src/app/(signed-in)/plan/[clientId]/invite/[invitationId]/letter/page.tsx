import { getTranslations } from "next-intl/server";
import { readCode } from "../../../../../../../invitation/code-once.ts";
import { LetterScreen } from "../../../../../../../invitation/letter-screen.tsx";
import { readInvite } from "../../../../../../../invitation/read-invite.ts";
import type { RawParams } from "../../../../../../../shell/params.ts";

export default async function LetterPage({ params }: { params: RawParams }) {
  const { view, invitation } = await readInvite(params);
  const words = await getTranslations({ locale: invitation.language });
  return <LetterScreen view={view} invitation={invitation} code={await readCode(invitation.id)} words={words} />;
}
