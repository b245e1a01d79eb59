import { getTranslations } from "next-intl/server";
import { HiddenFields } from "../../../form/hidden-fields.tsx";
import { openWithCode } from "../../../invitation/actions.ts";
import { RemoveMe } from "../../../invitation/foot-links.tsx";
import { InvitedForm } from "../../../invitation/invited-form.tsx";

/** Where a link or a QR code leads. The page asks nothing of the database: scanners open links, they do not press. */
export default async function LinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const t = await getTranslations("invited.link");
  return (
    <InvitedForm
      id="open-form"
      action={openWithCode}
      words={{ title: t("title"), intro: t("intro"), press: t("open") }}
      foot={<RemoveMe />}
    >
      <HiddenFields fields={{ code: token }} />
    </InvitedForm>
  );
}
