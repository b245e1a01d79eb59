import { getTranslations } from "next-intl/server";
import { CalmPage } from "../../sign-in/calm-page.tsx";

export default async function ClosedPage() {
  const t = await getTranslations("portal.closed");
  return <CalmPage title={t("title")} words={t("words")} way={t("way")} />;
}
