"use client";

import {
  fieldsOfProposal,
  type GoalKind,
  type Id,
  idOf,
  type MemberRole,
  newProposal,
  type ProposalKind,
  type ProposedAbout,
  type ProposedMoment,
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
  const { clientId, client, plan } = usePlan();
  const change = useChange({ words: t("sent", { client }), quietly: true });
  const { mutateAsync } = useMutation(useTRPC().plan.makeProposal.mutationOptions(change));
  const { about, worded, moment, note, ...asked } = fieldsOfProposal(kind, plan);
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
      {about ? <AboutSelect about={about} goalId={goalId} /> : null}
      {worded ? <WordsField name="words" label={words(`fields.words.${worded}`)} /> : null}
      {asked.goalKinds ? <GoalKindSelect goalKinds={asked.goalKinds} /> : null}
      {asked.hasDoer ? <DoerSelect /> : null}
      {asked.roles ? <RoleSelect roles={asked.roles} /> : null}
      {moment ? <MomentFields moment={moment} /> : null}
      <WordsField name="why" label={t("why")} hint={t("mayBeEmpty")} />
      {note ? <p className="note">{words(note, { client })}</p> : null}
    </SendForm>
  );
}

const promptOf = { goalId: "goal", stepId: "step", meetingId: "meeting", aboutPersonId: "person" } as const;

/** Which goal, step, meeting or person. */
function AboutSelect({ about: { field, options }, goalId }: Pick<Props, "goalId"> & { about: ProposedAbout }) {
  const t = useTranslations("dashboard.propose");
  const words = useTranslations("proposal.fields");
  const label = field === "goalId" ? t("goal") : words(field);
  const initial = field === "goalId" ? (goalId ?? undefined) : undefined;
  return <SelectField name={field} label={label} prompt={promptOf[field]} options={options} initial={initial} />;
}

function GoalKindSelect({ goalKinds }: { goalKinds: readonly GoalKind[] }) {
  const t = useTranslations("dashboard.propose");
  const kinds = useTranslations("shared.goalKinds");
  const options = goalKinds.map((kind) => ({ value: kind, label: kinds(kind) }));
  return <SelectField name="goalKind" label={t("goalKind")} prompt="goalKind" options={options} initial="belonging" />;
}

function RoleSelect({ roles }: { roles: readonly MemberRole[] }) {
  const t = useTranslations("proposal");
  const options = roles.map((role) => ({ value: role, label: t(`roles.${role}`) }));
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
function MomentFields({ moment }: { moment: ProposedMoment }) {
  const t = useTranslations("proposal.fields");
  const step = useTranslations("dashboard.step");
  const form = useTranslations("dashboard.propose");
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
