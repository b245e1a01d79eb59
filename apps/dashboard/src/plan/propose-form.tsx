"use client";

import { goalKinds, type Id, newProposal, type ProposalKind } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { LineField, WordsField } from "../form/fields.tsx";
import { SelectField } from "../form/select-field.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { planHref } from "../words/addresses.ts";
import { usePersonWords } from "./person-words.ts";
import { useChange } from "./use-change.ts";
import { usePlan } from "./use-plan.tsx";

/** One proposal: a goal, a step under a goal, or other words for a goal. */
export function ProposeForm({ kind, goalId }: { kind: ProposalKind; goalId: Id<"Goal"> | null }) {
  const t = useTranslations("dashboard.propose");
  const router = useRouter();
  const { clientId, client } = usePlan();
  const change = useChange({ words: t("sent", { client }), quietly: true });
  const { mutateAsync } = useMutation(useTRPC().plan.makeProposal.mutationOptions(change));
  return (
    <SendForm
      id={`propose-${kind}-${clientId}`}
      label={t(`kinds.${kind}`)}
      schema={newProposal}
      also={{ clientId, kind }}
      send={mutateAsync}
      onSent={() => router.push(planHref(clientId, goalId))}
      submit={t("send", { client })}
      onCancel={() => router.push(planHref(clientId, goalId))}
    >
      {kind === "addGoal" ? null : <GoalSelect goalId={goalId} />}
      <WordsField name="words" label={t(`words.${kind}`)} hint={t(`wordsHint.${kind}`, { client })} />
      {kind === "addGoal" ? <GoalKindSelect /> : null}
      {kind === "addStep" ? <StepFields /> : null}
      <WordsField name="why" label={t("why")} hint={t("mayBeEmpty")} />
    </SendForm>
  );
}

function GoalSelect({ goalId }: { goalId: Id<"Goal"> | null }) {
  const t = useTranslations("dashboard.propose");
  const { plan } = usePlan();
  const options = plan.goals.map(({ id, words }) => ({ value: id, label: words }));
  return <SelectField name="goalId" label={t("goal")} placeholder={t("chooseGoal")} options={options} initial={goalId ?? undefined} />;
}

function GoalKindSelect() {
  const t = useTranslations("dashboard.propose");
  const kinds = useTranslations("shared.goalKinds");
  const options = goalKinds.filter((kind) => kind !== "own").map((kind) => ({ value: kind, label: kinds(kind) }));
  return <SelectField name="goalKind" label={t("goalKind")} placeholder={t("choose")} options={options} initial="belonging" />;
}

function StepFields() {
  const t = useTranslations("dashboard.propose");
  const step = useTranslations("dashboard.step");
  const { plan } = usePlan();
  const { nameOf, roleOf } = usePersonWords();
  const people = plan.people.filter(({ takesPart }) => takesPart);
  const options = people.map((person) => ({ value: person.personId, label: nameOf(person.personId), note: roleOf(person) }));
  return (
    <>
      <SelectField name="doerId" label={t("who")} hint={t("whoHint")} placeholder={t("nobodyYet")} options={options} />
      <LineField name="onDay" type="date" label={step("onDay")} />
      <LineField name="whenWords" label={step("whenWords")} hint={step("whenHint")} />
    </>
  );
}
