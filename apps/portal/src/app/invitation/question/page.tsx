import { PageHead, Press } from "@naast/ui";
import { getTranslations } from "next-intl/server";
import { Lines } from "../../../form/fields.tsx";
import { Form } from "../../../form/form.tsx";
import { askQuestion } from "../../../invitation/actions.ts";
import { BackToInvitation } from "../../../invitation/back-link.tsx";
import { InvitedPage } from "../../../invitation/invited-page.tsx";
import { readInvitation } from "../../../invitation/read-invitation.ts";

export default async function QuestionPage() {
  await readInvitation();
  const t = await getTranslations("invited.question");
  return (
    <InvitedPage>
      <PageHead voice title={t("title")}>
        <p>{t("words")}</p>
      </PageHead>
      <div className="sheet">
        <Form id="question-form" action={askQuestion}>
          <Lines id="words" name="words" label={t("field")} />
          <Press variant="main" wide>
            {t("send")}
          </Press>
        </Form>
      </div>
      <BackToInvitation />
    </InvitedPage>
  );
}
