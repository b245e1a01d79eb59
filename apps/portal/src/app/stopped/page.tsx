import { getTranslations } from "next-intl/server";
import { CalmPage } from "../../sign-in/calm-page.tsx";

export default async function StoppedPage() {
  const t = await getTranslations("portalMessages.stopped");
  return <CalmPage title={t("title")} words={t("words")} way={t("way")} />;
}
