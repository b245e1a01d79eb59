"use client";

import { Press } from "@naast/ui";
import type { RelapseRequestView } from "@naast/vocabulary";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useChange } from "../plan/use-change.ts";
import { usePlan } from "../plan/use-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { CallsPanel } from "./calls-panel.tsx";
import { PhasePanel } from "./phase-panel.tsx";

/** What the client shares with this worker for when it gets harder. Nothing was shared: nothing is there. */
export function RelapsePanels() {
  const { clientId, client: name, may } = usePlan();
  const { data, error } = useQuery({ ...useTRPC().relapse.read.queryOptions({ clientId }), enabled: may("relapse.read"), retry: false });
  if (!data || error || data.phases.length === 0) return null;
  return (
    <>
      {data.phases.map((phase) => (
        <PhasePanel key={phase.id} phase={phase} name={name}>
          <Asked requests={phase.requests} />
        </PhasePanel>
      ))}
      <CallsPanel calls={data.calls} practicalWords={data.card.practicalWords} name={name} />
    </>
  );
}

function Asked({ requests }: { requests: readonly RelapseRequestView[] }) {
  const t = useTranslations("relapse");
  if (requests.length === 0) return null;
  return (
    <div className="phase-part">
      <h3>{t("others")}</h3>
      <ul className="phase-asks">
        {requests.map((request) => (
          <li key={request.id}>
            <p>{request.words}</p>
            {request.own ? <OwnAnswer request={request} /> : <p className="note">{t(`states.${request.state}`, { name: request.name })}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Asked of this worker: two answers, and the one that was given is said. */
function OwnAnswer({ request: { id: requestId, state, words } }: { request: RelapseRequestView }) {
  const t = useTranslations("relapse");
  const { clientId, client: name, may } = usePlan();
  const { mutate } = useMutation(useTRPC().relapse.answer.mutationOptions(useChange({ words: t("answered") })));
  const answer = (value: "yes" | "no") =>
    state === value ? null : (
      <Press type="button" aria-label={`${t(value)}: ${words}`} onClick={() => mutate({ clientId, requestId, answer: value })}>
        {t(value)}
      </Press>
    );
  return (
    <>
      <p className="note">{state === "waiting" ? t("asksYou", { name }) : t("youSaid", { answer: state })}</p>
      {may("relapse.answer") ? (
        <div className="actions">
          {answer("yes")}
          {answer("no")}
        </div>
      ) : null}
    </>
  );
}
