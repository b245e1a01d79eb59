import { PressLink } from "@naast/ui";
import { getTranslations } from "next-intl/server";
import { DoorFrame } from "../sign-in/door-frame.tsx";

export default async function NotFoundPage() {
  const t = await getTranslations("dashboard.gone");
  return (
    <DoorFrame>
      <section className="panel" aria-labelledby="gone-title">
        <h1 id="gone-title">{t("title")}</h1>
        <p className="form-intro">{t("words")}</p>
        <PressLink href="/">{t("back")}</PressLink>
      </section>
    </DoorFrame>
  );
}
