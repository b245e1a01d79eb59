import { PressLink, Sheet } from "@naast/ui";
import { useTranslations } from "next-intl";
import { calendarPath, messagesPath } from "../paths.ts";

/** In the settings: the ways to messages and to one's own calendar. */
export function MessagesSheet() {
  const t = useTranslations("portalMessages");
  return (
    <Sheet id="messages" title={t("sheet")}>
      <p>{t("sheetWords")}</p>
      <div className="actions">
        <PressLink href={messagesPath}>{t("way")}</PressLink>
        <PressLink href={calendarPath}>{t("calendar.way")}</PressLink>
      </div>
    </Sheet>
  );
}
