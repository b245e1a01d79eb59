import { PageHead, Press } from "@naast/ui";
import { getTranslations } from "next-intl/server";
import { Choices, Lines } from "../../../form/fields.tsx";
import { Form } from "../../../form/form.tsx";
import { sayNo } from "../../../invitation/actions.ts";
import { BackToInvitation } from "../../../invitation/back-link.tsx";
import { InvitedPage } from "../../../invitation/invited-page.tsx";
import { readInvitation } from "../../../invitation/read-invitation.ts";

export default async function NoPage() {
  await readInvitation();
  const t = await getTranslations("invited.no");
  return (
    <InvitedPage>
      <PageHead voice title={t("title")}>
        <p>{t("words")}</p>
      </PageHead>
      <div className="sheet">
        <Form id="no-form" action={sayNo}>
          <Lines id="words" name="words" label={t("reason")} hint={t("reasonHint")} />
          <Choices
            id="tell"
            name="tell"
            legend={t("tell")}
            selected="nobody"
            options={[
              { value: "nobody", label: t("tellNobody"), hint: t("tellNobodyHint") },
              { value: "client", label: t("tellClient"), hint: t("tellClientHint") },
            ]}
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
