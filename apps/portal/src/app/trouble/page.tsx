import { getTranslations } from "next-intl/server";
import { CalmPage } from "../../sign-in/calm-page.tsx";

export default async function TroublePage() {
  const t = await getTranslations("portal.trouble");
  return <CalmPage title={t("title")} words={t("words")} way={t("way")} />;
}
