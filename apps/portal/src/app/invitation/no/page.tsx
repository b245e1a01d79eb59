import { getTranslations } from "next-intl/server";
import { Choices, Lines } from "../../../form/fields.tsx";
import { sayNo } from "../../../invitation/actions.ts";
import { BackToInvitation } from "../../../invitation/foot-links.tsx";
import { InvitedForm } from "../../../invitation/invited-form.tsx";
import { readInvitation } from "../../../invitation/read-invitation.ts";

export default async function NoPage() {
  await readInvitation();
  const t = await getTranslations("invited.no");
  const words = { title: t("title"), intro: t("words"), press: t("send") };
  return (
    <InvitedForm id="no-form" action={sayNo} words={words} foot={<BackToInvitation />}>
      <Lines name="words" label={t("reason")} hint={t("reasonHint")} />
      <Choices
        name="tell"
        legend={t("tell")}
        selected="nobody"
        options={[
          { value: "nobody", label: t("tellNobody"), hint: t("tellNobodyHint") },
          { value: "client", label: t("tellClient"), hint: t("tellClientHint") },
        ]}
      />
    </InvitedForm>
  );
}
