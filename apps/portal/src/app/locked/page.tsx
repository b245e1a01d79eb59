import { PageHead, PressLink } from "@naast/ui";
import { getTranslations } from "next-intl/server";
import { homePath } from "../../paths.ts";
import { EntrancePage } from "../../sign-in/entrance-page.tsx";

/** After ten quiet minutes on a device that others use too. Says nothing about who was here or what was open. */
export default async function LockedPage() {
  const t = await getTranslations("portal.locked");
  return (
    <EntrancePage>
      <PageHead voice title={t("title")}>
        <p>{t("words")}</p>
      </PageHead>
      <div className="flat">
        <PressLink href={homePath}>{t("way")}</PressLink>
      </div>
    </EntrancePage>
  );
}
