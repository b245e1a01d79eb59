import { useTranslations } from "next-intl";
import { env } from "../env.ts";
import { cardPath } from "../paths.ts";
import { QrCode } from "../print/qr-code.tsx";

/**
 * The card that somebody made themselves: A7, black on white. No name, no house, nothing about a plan. In the QR code the
 * card's code stands behind a `#`: that part of an address is sent to no server.
 */
export function OwnCard({ words }: { words: string }) {
  const t = useTranslations();
  const portal = env().PORTAL_URL;
  return (
    <article className="mini-card" aria-labelledby="mini-card-title">
      <h3 id="mini-card-title">{t("dashboard.card.paper.title")}</h3>
      <div className="letter-code">
        <QrCode text={`${portal}${cardPath}#${words}`} label={t("portalInvite.letter.qr")} />
        <div>
          <p>{t("dashboard.card.paper.goTo")}</p>
          <b className="letter-address">
            <span>{portal.replace(/^https?:\/\//, "")}</span>
            <span>{cardPath}</span>
          </b>
          <p>{t("dashboard.card.paper.code")}</p>
          <b>{words}</b>
        </div>
      </div>
      <p>{t("dashboard.card.paper.pin")}</p>
      <p className="note">
        {t("dashboard.card.paper.notHere")} {t("dashboard.card.paper.found")}
      </p>
    </article>
  );
}
