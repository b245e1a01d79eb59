"use client";

import { formatDate, isoDayOf } from "@naast/text/format";
import { Panel, Press } from "@naast/ui";
import { cardCodeWords, type IssuedCard, type Language } from "@naast/vocabulary";
import { type Messages, NextIntlClientProvider, useTranslations } from "next-intl";
import { PrintPress } from "../print/print-press.tsx";
import { QrCode } from "../print/qr-code.tsx";
import { useLanguage } from "../words/use-language.ts";

/** What the papers say, in the client's language, and where they lead. */
export type Papers = Pick<Messages["dashboard"]["card"], "paper" | "slip"> & { language: Language; address: string };

type Props = { made: IssuedCard; client: string; papers: Papers; onDone: () => void };

/** A card that was just made and, on a sheet of its own, the PIN to start with. */
export function CardPapers({ made: { code, startPin }, client, papers, onDone }: Props) {
  const t = useTranslations("dashboard.card");
  const { language, address, paper, slip } = papers;
  return (
    <Panel id="ready" title={t("ready")}>
      <p>
        {t("once")} {t("cut")}
      </p>
      {startPin ? null : <p>{t("keepsPin", { client })}</p>}
      <div className="card-papers" lang={language}>
        <NextIntlClientProvider locale={language} messages={{ dashboard: { card: { paper, slip } } }}>
          <PaperCard code={code} address={address} />
          {startPin ? <PinSlip {...startPin} /> : null}
        </NextIntlClientProvider>
      </div>
      <div className="actions">
        <PrintPress words={t("print")} />
        <Press type="button" onClick={onDone}>
          {t("done")}
        </Press>
      </div>
    </Panel>
  );
}

/** A7, black on white. No name, no house, nothing about a plan: who finds it knows nothing. The code stands behind a `#`. */
function PaperCard({ code, address }: { code: string; address: string }) {
  const t = useTranslations("dashboard.card");
  const { host, pathname } = new URL(address);
  return (
    <section className="paper-card" aria-labelledby="paper-card-title">
      <h3 id="paper-card-title">{t("paper.title")}</h3>
      <QrCode address={`${address}#${code}`} />
      <p>
        {t("paper.goTo")}
        <b className="paper-card-address">
          {host}
          <wbr />
          {pathname}
        </b>
      </p>
      <p>
        {t("paper.code")} <b className="paper-card-code">{cardCodeWords(code)}</b>
      </p>
      <p>{t("paper.pin")}</p>
      <p className="paper-card-note">
        {t("paper.notHere")} {t("paper.found")}
      </p>
    </section>
  );
}

function PinSlip({ pin, until }: { pin: string; until: number }) {
  const t = useTranslations("dashboard.card.slip");
  const language = useLanguage();
  return (
    <section className="paper-card paper-slip" aria-labelledby="paper-slip-title">
      <h3 id="paper-slip-title">{t("title")}</h3>
      <p>
        <b className="paper-card-code">{pin}</b>
      </p>
      <p>{t("once")}</p>
      <p>{t("until", { day: formatDate(isoDayOf(until), { language, today: "" }) })}</p>
      <p className="paper-card-note">{t("apart")}</p>
    </section>
  );
}
