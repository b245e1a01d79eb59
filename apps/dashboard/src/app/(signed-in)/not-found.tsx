import { getTranslations } from "next-intl/server";
import { CalmPage } from "../../shell/calm-page.tsx";

/** A page that is not there, or not for this reader. */
export default async function NotFoundPage() {
  const t = await getTranslations("dashboard.gone");
  return <CalmPage title={t("title")} words={t("words")} href="/" go={t("back")} />;
}
