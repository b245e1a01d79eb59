"use client";

import { type GoalView, goalStates, type StepView } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useChange } from "../plan/use-change.ts";
import { usePlan } from "../plan/use-plan.tsx";
import { MoreMenu } from "../shell/more-menu.tsx";
import { useTRPC } from "../trpc/client.tsx";

/** What the reader chooses in the place of the client about a step, while they let them: who is asked, and whether it goes on. */
export function SteerStep({ step }: { step: StepView }) {
  const t = useTranslations("planTogether.steer");
  const { clientId, client, plan } = usePlan();
  const trpc = useTRPC().plan;
  const change = useChange({ words: t("done", { client }) });
  const ask = useMutation(trpc.requestStep.mutationOptions(change));
  const stop = useMutation(trpc.stopStep.mutationOptions(change));
  const reopen = useMutation(trpc.reopenStep.mutationOptions(change));
  const offer = useMutation(trpc.decideOffer.mutationOptions(change));
  const may = (ability: StepView["abilities"][number]) => step.abilities.includes(ability);
  const stepId = step.id;
  const able = plan.people.filter(
    ({ relation, takesPart, state, personId }) => relation !== "client" && takesPart && state === "active" && personId !== step.doerId,
  );
  const people = may("request")
    ? able.map(({ personId, name }) => ({
        id: personId,
        words: t("ask", { name }),
        onPress: () => ask.mutate({ clientId, stepId, doerId: personId }),
      }))
    : [];
  const rest = [
    { id: "yes", shown: may("decideOffer"), words: t("offerYes"), onPress: () => offer.mutate({ clientId, stepId, answer: "yes" }) },
    { id: "no", shown: may("decideOffer"), words: t("offerNo"), onPress: () => offer.mutate({ clientId, stepId, answer: "no" }) },
    { id: "stop", shown: may("stop"), words: t("stopStep"), onPress: () => stop.mutate({ clientId, stepId }) },
    { id: "reopen", shown: may("reopen"), words: t("reopenStep"), onPress: () => reopen.mutate({ clientId, stepId }) },
  ].filter(({ shown }) => shown);
  const items = [...people, ...rest];
  if (items.length === 0) return null;
  return <MoreMenu words={t("choose", { client })} label={t("chooseAbout", { client, what: step.what })} items={items} />;
}

/** Where a goal stands; its words stay the client's. */
export function SteerGoal({ goal }: { goal: GoalView }) {
  const t = useTranslations("planTogether.steer");
  const states = useTranslations("shared.goalStates");
  const { clientId, client, may } = usePlan();
  const { mutate } = useMutation(useTRPC().plan.changeGoalState.mutationOptions(useChange({ words: t("done", { client }) })));
  if (!may("goal.changeState")) return null;
  const items = goalStates
    .filter((state) => state !== goal.state)
    .map((state) => ({ id: state, words: states(state), onPress: () => mutate({ clientId, goalId: goal.id, state }) }));
  return <MoreMenu words={t("choose", { client })} label={t("chooseAbout", { client, what: goal.words })} items={items} />;
}
