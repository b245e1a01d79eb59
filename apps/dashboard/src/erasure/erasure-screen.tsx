"use client";

import { DeskHead, Panel, PressLink } from "@naast/ui";
import type { ClientId } from "@naast/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useIsClosed } from "../live/closed-plans.tsx";
import { PlanClosed } from "../plan/plan-closed.tsx";
import { failureFrom, useTRPC } from "../trpc/client.tsx";
import { cardHref, planHref } from "../words/addresses.ts";
import { StartErasure } from "./start-erasure.tsx";
import { StartedErasure } from "./started-erasure.tsx";

type Props = { clientId: ClientId; signInAddress: string };

/** Side by side at the desk: the worker opens the way, the client comes in by their own way and erases. */
export function ErasureScreen({ clientId, signInAddress }: Props) {
  const t = useTranslations("dashboard.erasure");
  const isClosed = useIsClosed(clientId);
  const { data: desk, error } = useQuery(useTRPC().takeAlong.erasure.queryOptions({ clientId }));
  const kind = failureFrom(error)?.kind;
  if (isClosed || kind === "notFound" || kind === "refused") return <PlanClosed />;
  if (!desk) return null;
  const client = desk.clientName;
  const hasNoWayIn = !desk.waysIn.card && !desk.waysIn.email;
  return (
    <>
      <DeskHead title={t("title", { client })} note={t("note", { client })}>
        <PressLink href={planHref(clientId)}>{t("toPlan")}</PressLink>
      </DeskHead>
      <div className="stack">
        <Panel id="what" title={t("what")}>
          <p>{t("goes")}</p>
          <p>{t("stays")}</p>
        </Panel>
        <Panel id="erasure" title={desk.started ? t("runs", { client }) : t("together")}>
          {desk.started ? (
            <StartedErasure clientId={clientId} started={desk.started} desk={desk} signInAddress={signInAddress} />
          ) : hasNoWayIn ? (
            <>
              <p>{t("noWayIn", { client })}</p>
              <div className="actions actions-below">
                <PressLink href={cardHref(clientId)}>{t("makeCard")}</PressLink>
              </div>
            </>
          ) : (
            <StartErasure clientId={clientId} client={client} />
          )}
        </Panel>
      </div>
    </>
  );
}
