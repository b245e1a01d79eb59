"use client";

import {
  goalKinds,
  type Id,
  idOf,
  memberRoles,
  newProposal,
  type ProposalKind,
  proposedAbout,
  proposedMoment,
  subjectOfProposal,
  wordedOf,
} from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { LineField, WordsField } from "../form/fields.tsx";
import { SelectField } from "../form/select-field.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { planHref, proposalHref } from "../words/addresses.ts";
import { usePersonWords } from "./person-words.ts";
import { useChange } from "./use-change.ts";
import { usePlan } from "./use-plan.tsx";

type Props = { kind: ProposalKind; goalId: Id<"Goal"> | null; besideId: Id<"Proposal"> | null };

/** One item of a proposal: what its kind needs, and no more. */
export function ProposeForm({ kind, goalId, besideId }: Props) {
  const t = useTranslations("dashboard.propose");
  const words = useTranslations("proposal");
  const router = useRouter();
  const { clientId, client } = usePlan();
  const change = useChange({ words: t("sent", { client }), quietly: true });
  const { mutateAsync } = useMutation(useTRPC().plan.makeProposal.mutationOptions(change));
  const worded = wordedOf(kind);
  return (
    <SendForm
      id={`propose-${kind}-${clientId}`}
      label={words(`kinds.${kind}`)}
      schema={newProposal}
      also={{ clientId, kind, besideId }}
      send={async (input) => {
        const { item } = await mutateAsync(input);
        const made = idOf("Proposal").safeParse(item.id).data;
        router.push(made ? proposalHref(clientId, made) : planHref(clientId, goalId));
      }}
      submit={t("send", { client })}
      onCancel={() => router.push(planHref(clientId, goalId))}
    >
      <AboutSelect kind={kind} goalId={goalId} />
      {worded ? <WordsField name="words" label={words(`fields.words.${worded}`)} /> : null}
      {kind === "addGoal" ? <GoalKindSelect /> : null}
      {kind === "addStep" ? <DoerSelect /> : null}
      {kind === "changePerson" ? <RoleSelect /> : null}
      <MomentFields kind={kind} />
      <WordsField name="why" label={t("why")} hint={t("mayBeEmpty")} />
      {subjectOfProposal(kind) === "person" ? (
        <p className="note">{words(kind === "addPerson" ? "personNote" : "personEndNote", { client })}</p>
      ) : null}
    </SendForm>
  );
}

const promptOf = { goalId: "goal", stepId: "step", meetingId: "meeting", aboutPersonId: "person" } as const;

/** Which goal, step, meeting or person. */
function AboutSelect({ kind, goalId }: Pick<Props, "kind" | "goalId">) {
  const t = useTranslations("dashboard.propose");
  const words = useTranslations("proposal.fields");
  const { plan } = usePlan();
  const about = proposedAbout(kind, plan);
  if (!about) return null;
  const { field, options } = about;
  const label = field === "goalId" ? t("goal") : words(field);
  const initial = field === "goalId" ? (goalId ?? undefined) : undefined;
  return <SelectField name={field} label={label} prompt={promptOf[field]} options={options} initial={initial} />;
}

function GoalKindSelect() {
  const t = useTranslations("dashboard.propose");
  const kinds = useTranslations("shared.goalKinds");
  const options = goalKinds.filter((kind) => kind !== "own").map((kind) => ({ value: kind, label: kinds(kind) }));
  return <SelectField name="goalKind" label={t("goalKind")} prompt="goalKind" options={options} initial="belonging" />;
}

function RoleSelect() {
  const t = useTranslations("proposal");
  const options = memberRoles.map((role) => ({ value: role, label: t(`roles.${role}`) }));
  return <SelectField name="memberRole" label={t("fields.memberRole")} prompt="role" options={options} />;
}

function DoerSelect() {
  const t = useTranslations("dashboard.propose");
  const { plan } = usePlan();
  const { nameOf, roleOf } = usePersonWords();
  const people = plan.people.filter(({ takesPart }) => takesPart);
  const options = people.map((person) => ({ value: person.personId, label: nameOf(person.personId), note: roleOf(person) }));
  return <SelectField name="doerId" label={t("who")} hint={t("whoHint")} placeholder={t("nobodyYet")} options={options} />;
}

/** The day; for a step when in words, for a meeting the time and the place. */
function MomentFields({ kind }: Pick<Props, "kind">) {
  const t = useTranslations("proposal.fields");
  const step = useTranslations("dashboard.step");
  const form = useTranslations("dashboard.propose");
  const moment = proposedMoment(kind);
  if (!moment) return null;
  const hint = moment.mayStayEmpty ? form("mayBeEmpty") : undefined;
  return (
    <>
      <LineField name="onDay" type="date" label={t(moment.isUntil ? "until" : "onDay")} hint={hint} />
      {moment.hasWhenWords ? <LineField name="whenWords" label={step("whenWords")} hint={step("whenHint")} /> : null}
      {moment.hasPlace ? <LineField name="atTime" type="time" label={t("atTime")} hint={hint} /> : null}
      {moment.hasPlace ? <LineField name="place" label={t("place")} hint={form("mayBeEmpty")} /> : null}
    </>
  );
}
