import { addDays, dayOf, laterDaysAtMost } from "@naast/vocabulary";
import { getTranslations } from "next-intl/server";
import { Line } from "../../../form/fields.tsx";
import { sayLater } from "../../../invitation/actions.ts";
import { BackToInvitation } from "../../../invitation/foot-links.tsx";
import { InvitedForm } from "../../../invitation/invited-form.tsx";
import { readInvitation } from "../../../invitation/read-invitation.ts";

export default async function LaterPage() {
  const { readAt, contact } = await readInvitation();
  const t = await getTranslations("invited.later");
  const today = dayOf(readAt);
  const words = { title: t("title"), intro: contact === null ? t("onPaper") : t("words"), press: t("send") };
  return (
    <InvitedForm id="later-form" action={sayLater} words={words} foot={<BackToInvitation />}>
      <Line name="day" type="date" min={addDays(today, 1)} max={addDays(today, laterDaysAtMost)} label={t("day")} hint={t("dayHint")} />
    </InvitedForm>
  );
}
