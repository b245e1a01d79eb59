"use client";

import { Press, Strip } from "@naast/ui";
import type { DelegationView } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { usePlan } from "../plan/use-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { useListWords } from "./use-list-words.ts";
import { useToldInPlan } from "./use-told-in-plan.ts";

/** On top of the plan: who chooses something for the client now, and what the client asks of this reader. */
export function DelegationStrips() {
  const { plan } = usePlan();
  return plan.delegations.map((one) => <DelegationStrip key={one.id} one={one} />);
}

function DelegationStrip({ one }: { one: DelegationView }) {
  return (
    <Strip voice={one.relation === "worker" ? "worker" : "network"} words={useDelegationWords()(one)}>
      {one.state === "asked" && one.isYours ? <Answer one={one} /> : null}
      {one.state === "running" && one.mayStop ? <Stop one={one} /> : null}
    </Strip>
  );
}

function useDelegationWords(): (one: DelegationView) => string {
  const t = useTranslations("planTogether.delegation");
  const someone = useTranslations("shared")("someone");
  const list = useListWords();
  const { client, time } = usePlan();
  return ({ personName, things, endsOn, isYours, state }) => {
    const about = { day: time.date(endsOn), things: list(things.map((thing) => t(`things.${thing}`))), client };
    if (state === "asked") return isYours ? t("askedYou", about) : t("asked", { ...about, name: personName ?? someone });
    if (isYours) return t("runsYou", about);
    return personName === null ? t("runsSomeone", about) : t("runs", { ...about, name: personName });
  };
}

function Answer({ one: { id } }: { one: DelegationView }) {
  const t = useTranslations("planTogether.delegation");
  const did = useTranslations("portal.did");
  const { clientId } = usePlan();
  const answers = useTRPC().delegation.answer;
  const yes = useMutation(answers.mutationOptions(useToldInPlan(did("delegationYes"))));
  const no = useMutation(answers.mutationOptions(useToldInPlan(did("delegationNo"))));
  return (
    <>
      <Press type="button" small onClick={() => yes.mutate({ clientId, delegationId: id, answer: "yes" })}>
        {t("yes")}
      </Press>
      <Press type="button" small onClick={() => no.mutate({ clientId, delegationId: id, answer: "no" })}>
        {t("no")}
      </Press>
    </>
  );
}

function Stop({ one: { id } }: { one: DelegationView }) {
  const t = useTranslations("planTogether.delegation");
  const did = useTranslations("portal.did");
  const { clientId } = usePlan();
  const { mutate } = useMutation(useTRPC().delegation.stop.mutationOptions(useToldInPlan(did("delegationStopped"))));
  return (
    <Press type="button" small onClick={() => mutate({ clientId, delegationId: id })}>
      {t("stop")}
    </Press>
  );
}
