import { getTranslations } from "next-intl/server";
import { CalmPage } from "../sign-in/calm-page.tsx";

export default async function NotFound() {
  const t = await getTranslations("portal.notFound");
  return <CalmPage title={t("title")} words={t("words")} way={t("way")} />;
}
