"use client";

import { DeskHead, Panel, PressLink } from "@naast/ui";
import type { IssuedCard } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { eraseHref, peopleHref, planHref } from "../words/addresses.ts";
import { CardNow } from "./card-now.tsx";
import { CardPapers, type Papers } from "./card-papers.tsx";
import { IssueForm } from "./issue-form.tsx";
import { type CardAbout, useCardDesk } from "./use-card-desk.ts";
import { WithdrawPress } from "./withdraw-press.tsx";

type Props = CardAbout & { papers: Papers };

/** The desk: make a card, print it, take back a lost one. A new card is here once, and gone with the page. */
export function CardScreen({ clientId, personId, papers }: Props) {
  const t = useTranslations("dashboard.card");
  const desk = useCardDesk({ clientId, personId });
  const [made, setMade] = useState<IssuedCard | null>(null);
  const { card } = desk;
  if (!card) return null;
  const client = card.holderName;
  const ofClient = personId === null;
  return (
    <div className="card-desk">
      <DeskHead title={t("title", { client })} note={ofClient ? t("note", { client }) : t("memberNote", { client: card.clientName })}>
        {!ofClient ? (
          <PressLink href={peopleHref(clientId)}>{t("toPeople")}</PressLink>
        ) : card.reachesPlan ? (
          <PressLink href={planHref(clientId)}>{t("toPlan")}</PressLink>
        ) : (
          <PressLink href="/desk">{t("toDesk")}</PressLink>
        )}
      </DeskHead>
      <div className="stack">
        {made ? (
          <CardPapers made={made} client={client} papers={papers} onDone={() => setMade(null)} />
        ) : (
          <>
            <Panel id="now" title={t("now")}>
              <CardNow card={card} />
            </Panel>
            <Panel id="make" title={card.issued ? t("makeAgain") : t("make")}>
              <IssueForm desk={desk} card={card} onMade={setMade} />
            </Panel>
            {card.issued ? (
              <Panel id="lost" title={t("lost")}>
                <p>{t("lostWords")}</p>
                <WithdrawPress desk={desk} client={client} />
              </Panel>
            ) : null}
            {ofClient && card.reachesPlan ? (
              <Panel id="erase" title={t("erase")}>
                <p>{t("eraseWords", { client })}</p>
                <div className="actions actions-below">
                  <PressLink icon="eraser" href={eraseHref(clientId)}>
                    {t("eraseLink")}
                  </PressLink>
                </div>
              </Panel>
            ) : null}
          </>
        )}
      </div>
    </div>
  );
}
