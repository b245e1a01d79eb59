import { PageHead, Press } from "@naast/ui";
import { addDays, dayOf, laterDaysAtMost } from "@naast/vocabulary";
import { getTranslations } from "next-intl/server";
import { Line } from "../../../form/fields.tsx";
import { Form } from "../../../form/form.tsx";
import { sayLater } from "../../../invitation/actions.ts";
import { BackToInvitation } from "../../../invitation/back-link.tsx";
import { InvitedPage } from "../../../invitation/invited-page.tsx";
import { readInvitation } from "../../../invitation/read-invitation.ts";

export default async function LaterPage() {
  const { readAt, contact } = await readInvitation();
  const t = await getTranslations("invited.later");
  const today = dayOf(readAt);
  return (
    <InvitedPage>
      <PageHead voice title={t("title")}>
        <p>{contact === null ? t("onPaper") : t("words")}</p>
      </PageHead>
      <div className="sheet">
        <Form id="later-form" action={sayLater}>
          <Line
            id="day"
            name="day"
            type="date"
            min={addDays(today, 1)}
            max={addDays(today, laterDaysAtMost)}
            label={t("day")}
            hint={t("dayHint")}
          />
          <Press variant="main" wide>
            {t("send")}
          </Press>
        </Form>
      </div>
      <BackToInvitation />
    </InvitedPage>
  );
}
