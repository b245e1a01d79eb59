import { PressLink, Sheet } from "@naast/ui";
import type { OwnCardView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { ownCardPath, pinPath } from "../paths.ts";

/** In the settings: that there is a card and the way to its PIN, the way to make one, or whom to ask for one. */
export function CardSheet({ card: { hasCard, mayMake } }: { card: OwnCardView }) {
  const t = useTranslations("portalSettings.card");
  return (
    <Sheet id="card" title={t("sheet")}>
      <p>{hasCard ? t("has") : mayMake ? t("chooseWhy") : t("none")}</p>
      {hasCard || mayMake ? (
        <div className="actions">
          <PressLink href={hasCard ? pinPath : ownCardPath}>{hasCard ? t("way") : t("choose")}</PressLink>
        </div>
      ) : null}
    </Sheet>
  );
}
