import { PageHead, Press } from "@naast/ui";
import { getTranslations } from "next-intl/server";
import { Line } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { openWithCode } from "../../invitation/actions.ts";
import { InvitedPage } from "../../invitation/invited-page.tsx";
import { invitationPart } from "../../invitation/paths.ts";

/** Where somebody types the code from a letter, a card, a text message or a mouth. */
export default async function JoinPage() {
  const t = await getTranslations("invited");
  return (
    <InvitedPage>
      <PageHead voice title={t("join.title")}>
        <p>{t("join.intro")}</p>
      </PageHead>
      <div className="sheet">
        <Form id="join-form" action={openWithCode}>
          <div className="code-field">
            <Line
              id="code"
              name="code"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              label={t("join.code")}
              hint={t("join.codeHint")}
            />
          </div>
          <Press variant="main" wide>
            {t("join.open")}
          </Press>
        </Form>
      </div>
      <div className="flat">
        <p>
          <a href={invitationPart("remove")}>{t("data.remove")}</a>
        </p>
      </div>
    </InvitedPage>
  );
}
