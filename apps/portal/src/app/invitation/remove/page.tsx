import { PageHead, Press } from "@naast/ui";
import { getTranslations } from "next-intl/server";
import { Line } from "../../../form/fields.tsx";
import { Form } from "../../../form/form.tsx";
import { removeMe } from "../../../invitation/actions.ts";
import { readHolding } from "../../../invitation/holding.ts";
import { InvitedPage } from "../../../invitation/invited-page.tsx";

/** For anybody who holds a code: erased at once, without an account and without a reason. */
export default async function RemovePage() {
  const t = await getTranslations("invited");
  const holds = (await readHolding()) !== null;
  return (
    <InvitedPage>
      <PageHead voice title={t("remove.title")}>
        <p>{holds ? t("remove.held") : t("remove.typed")}</p>
      </PageHead>
      <div className="sheet">
        <Form id="remove-form" action={removeMe}>
          {holds ? null : (
            <div className="code-field">
              <Line id="code" name="code" autoComplete="off" spellCheck={false} label={t("join.code")} hint={t("join.codeHint")} />
            </div>
          )}
          <Press variant="main" wide>
            {t("remove.press")}
          </Press>
        </Form>
      </div>
    </InvitedPage>
  );
}
