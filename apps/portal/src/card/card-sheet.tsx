import { PressLink, Sheet } from "@naast/ui";
import type { OwnCardView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { pinPath } from "../paths.ts";

/** In the settings: that there is a card and the way to its PIN, or whom to ask for one. */
export function CardSheet({ card: { hasCard } }: { card: OwnCardView }) {
  const t = useTranslations("portalSettings.card");
  return (
    <Sheet id="card" title={t("sheet")}>
      <p>{hasCard ? t("has") : t("none")}</p>
      {hasCard ? (
        <div className="actions">
          <PressLink href={pinPath}>{t("way")}</PressLink>
        </div>
      ) : null}
    </Sheet>
  );
}
