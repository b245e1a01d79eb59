"use client";

import { DeskHead, Panel, PressLink } from "@naast/ui";
import type { ClientId, IssuedCard } from "@naast/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../trpc/client.tsx";
import { eraseHref, planHref } from "../words/addresses.ts";
import { CardNow } from "./card-now.tsx";
import { CardPapers, type Papers } from "./card-papers.tsx";
import { IssueForm } from "./issue-form.tsx";
import { WithdrawPress } from "./withdraw-press.tsx";

type Props = { clientId: ClientId; papers: Papers };

/** The desk: make a card, print it, take back a lost one. A new card is here once, and gone with the page. */
export function CardScreen({ clientId, papers }: Props) {
  const t = useTranslations("dashboard.card");
  const { data: card } = useQuery(useTRPC().card.read.queryOptions({ clientId }));
  const [made, setMade] = useState<IssuedCard | null>(null);
  if (!card) return null;
  const client = card.clientName;
  return (
    <div className="card-desk">
      <DeskHead title={t("title", { client })} note={t("note", { client })}>
        {card.reachesPlan ? (
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
              <IssueForm clientId={clientId} card={card} onMade={setMade} />
            </Panel>
            {card.issued ? (
              <Panel id="lost" title={t("lost")}>
                <p>{t("lostWords")}</p>
                <WithdrawPress clientId={clientId} client={client} />
              </Panel>
            ) : null}
            {card.reachesPlan ? (
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
