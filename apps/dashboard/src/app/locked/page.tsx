import { PressLink } from "@naast/ui";
import { getTranslations } from "next-intl/server";
import { DoorFrame } from "../../sign-in/door-frame.tsx";

/** After ten quiet minutes on a device that others use too. Says nothing about who was here or what was open. */
export default async function LockedPage() {
  const t = await getTranslations("dashboard.locked");
  return (
    <DoorFrame>
      <h1>{t("title")}</h1>
      <p>{t("words")}</p>
      <p>
        <PressLink href="/sign-in">{t("way")}</PressLink>
      </p>
    </DoorFrame>
  );
}
