import { PageHead, Press } from "@naast/ui";
import { getTranslations } from "next-intl/server";
import { Form } from "../../../form/form.tsx";
import { HiddenFields } from "../../../form/hidden-fields.tsx";
import { openWithCode } from "../../../invitation/actions.ts";
import { InvitedPage } from "../../../invitation/invited-page.tsx";
import { invitationPart } from "../../../invitation/paths.ts";

/** Where a link or a QR code leads. The page asks nothing of the database: scanners open links, they do not press. */
export default async function LinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const t = await getTranslations("invited");
  return (
    <InvitedPage>
      <PageHead voice title={t("link.title")}>
        <p>{t("link.intro")}</p>
      </PageHead>
      <div className="sheet">
        <Form id="open-form" action={openWithCode}>
          <HiddenFields fields={{ code: token }} />
          <Press variant="main" wide>
            {t("link.open")}
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
