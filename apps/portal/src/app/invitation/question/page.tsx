import { getTranslations } from "next-intl/server";
import { Lines } from "../../../form/fields.tsx";
import { askQuestion } from "../../../invitation/actions.ts";
import { BackToInvitation } from "../../../invitation/foot-links.tsx";
import { InvitedForm } from "../../../invitation/invited-form.tsx";
import { readInvitation } from "../../../invitation/read-invitation.ts";

export default async function QuestionPage() {
  await readInvitation();
  const t = await getTranslations("invited.question");
  const words = { title: t("title"), intro: t("words"), press: t("send") };
  return (
    <InvitedForm id="question-form" action={askQuestion} words={words} foot={<BackToInvitation />}>
      <Lines name="words" label={t("field")} />
    </InvitedForm>
  );
}
