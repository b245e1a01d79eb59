"use client";

import { Press, Strip } from "@naast/ui";
import type { TogetherView } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { usePlan } from "../plan/use-plan.tsx";
import { useToldInPlan } from "../together/use-told-in-plan.ts";
import { useTRPC } from "../trpc/client.tsx";

/** The worker asks; only the client's yes opens the map. */
export function AskTogether() {
  const t = useTranslations("dashboard.people");
  const { clientId, client } = usePlan();
  const { mutate } = useMutation(useTRPC().network.askTogether.mutationOptions(useToldInPlan(t("askedNow", { client }))));
  return (
    <>
      <span className="note" id="ask-together-means">
        {t("askMeans", { client })}
      </span>
      <Press type="button" variant="main" icon="eye" aria-describedby="ask-together-means" onClick={() => mutate({ clientId })}>
        {t("ask")}
      </Press>
    </>
  );
}

/** On top while it is asked or goes on: until when, and the press that stops it. */
export function TogetherStrip({ together }: { together: TogetherView | null }) {
  const t = useTranslations("dashboard.people");
  const { clientId, client, time } = usePlan();
  const { mutate } = useMutation(useTRPC().network.endTogether.mutationOptions(useToldInPlan(t("stopped"))));
  if (!together) return null;
  const { id, state, endsAt } = together;
  return (
    <div role="status" className="together-strip">
      <Strip voice="worker" words={state === "asked" ? t("asked", { client }) : t("running", { client, time: time.time(endsAt) })}>
        <Press type="button" small onClick={() => mutate({ clientId, togetherId: id })}>
          {state === "asked" ? t("takeBack") : t("stop")}
        </Press>
      </Strip>
    </div>
  );
}
