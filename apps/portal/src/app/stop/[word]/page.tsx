import { PageHead, Press } from "@naast/ui";
import { getTranslations } from "next-intl/server";
import { HiddenFields } from "../../../form/hidden-fields.tsx";
import { stop } from "../../../messages/actions.ts";
import { EntrancePage } from "../../../sign-in/entrance-page.tsx";

/** One button that stops all messages, without signing in. Opening the page changes nothing: scanners open links, they do not press. */
export default async function StopPage({ params }: { params: Promise<{ word: string }> }) {
  const { word } = await params;
  const t = await getTranslations("portalMessages.stop");
  return (
    <EntrancePage>
      <PageHead voice title={t("title")}>
        <p>{t("words")}</p>
      </PageHead>
      <div className="sheet">
        <form action={stop} className="form">
          <HiddenFields fields={{ word }} />
          <Press variant="main" wide>
            {t("press")}
          </Press>
          <p className="note">{t("nothing")}</p>
        </form>
      </div>
    </EntrancePage>
  );
}
