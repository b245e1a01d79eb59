"use client";

import { initialsOf, PersonRow, TextPair } from "@naast/ui";
import type { ProposalView } from "@naast/vocabulary";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { usePersonWords } from "../plan/person-words.ts";
import { usePlan } from "../plan/use-plan.tsx";
import { proposalHref } from "../words/addresses.ts";
import { voiceOf } from "../words/people.ts";
import { useHalves } from "./use-halves.ts";

/** One item of a proposal in a list: who asks what, old and new beside each other, and the way to what is said about it. */
export function ProposalRow({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations("proposal");
  const { people, clientId } = usePlan();
  const { nameOf, roleOf } = usePersonWords();
  const person = people(proposal.proposerId);
  const kind = voiceOf(person?.relation ?? "other");
  return (
    <PersonRow kind={kind} initials={initialsOf(person?.name ?? "")} name={nameOf(proposal.proposerId)} role={roleOf(person)}>
      <p>{t(`line.${proposal.kind}`)}</p>
      {proposal.goalWords && proposal.kind === "addStep" ? <p className="note">‘{proposal.goalWords}’</p> : null}
      <OldAndNew proposal={proposal} />
      <p>
        <Link href={proposalHref(clientId, proposal.id)}>{t(proposal.mayRespond ? "respond" : "said")}</Link>
      </p>
    </PersonRow>
  );
}

function OldAndNew({ proposal }: { proposal: ProposalView }) {
  const words = useTranslations("dashboard.proposals");
  const states = useTranslations("shared.proposalStates");
  const { time } = usePlan();
  const { left, right, note } = useHalves()(proposal);
  return (
    <>
      <TextPair left={left} right={right} />
      {note ? <p className="note">{note}</p> : null}
      {proposal.why ? <p>{words("why", { words: proposal.why })}</p> : null}
      <p className="note">
        {proposal.state === "waiting" ? words("since", { day: time.since(proposal.proposedAt) }) : states(proposal.state)}
      </p>
    </>
  );
}
