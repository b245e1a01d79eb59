"use client";

import { DeskHead, Panel, Press, PressLink, TextPair } from "@naast/ui";
import type { ClientId, Id, ProposalPage } from "@naast/vocabulary";
import { useMutation, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { usePersonWords } from "../plan/person-words.ts";
import { useChange } from "../plan/use-change.ts";
import { PlanProvider, usePlan } from "../plan/use-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { proposalHref, proposalsHref, proposeHref } from "../words/addresses.ts";
import { Decision } from "./decision.tsx";
import { Outcome } from "./outcome.tsx";
import { RespondForm } from "./respond-form.tsx";
import { Responses } from "./responses.tsx";
import { useHalves } from "./use-halves.ts";

type Asked = { clientId: ClientId; proposalId: Id<"Proposal"> };

/** One item of a proposal with what everybody says to it. The client decides, in their own app; or the reader here, while the client lets them. */
export function ProposalScreen(asked: Asked) {
  const { data: talk } = useQuery(useTRPC().plan.proposal.queryOptions(asked));
  if (!talk) return null;
  return (
    <PlanProvider plan={talk.plan}>
      <Talk talk={talk} />
    </PlanProvider>
  );
}

function Talk({ talk }: { talk: ProposalPage }) {
  const t = useTranslations("proposal");
  const { proposal } = talk;
  const { clientId, client } = usePlan();
  const { nameOf } = usePersonWords();
  const { left, right, note } = useHalves()(proposal);
  return (
    <>
      <DeskHead title={t(`kinds.${proposal.kind}`)} note={`${nameOf(proposal.proposerId)} ${t(`line.${proposal.kind}`)}`} />
      <div className="panel">
        <TextPair left={left} right={right} />
        {note ? <p className="note">{note}</p> : null}
        {proposal.visibility ? <p className="note">{t(proposal.visibility === "me" ? "betweenYou" : "askedOthers", { client })}</p> : null}
        {proposal.why ? <p className="said-words">‘{proposal.why}’</p> : null}
        {proposal.goalWords ? <p className="note">{proposal.goalWords}</p> : null}
        {proposal.mayWithdraw ? <OwnProposal talk={talk} /> : null}
      </div>
      {proposal.mayDecide ? <Decision proposal={proposal} /> : <Outcome proposal={proposal} />}
      <Together talk={talk} />
      <Responses talk={talk} />
      {proposal.mayRespond ? (
        <Panel id="respond" title={t("respond")}>
          <RespondForm talk={talk} />
        </Panel>
      ) : null}
      <p className="note">{t("nobodyCounts", { client })}</p>
      <p>
        <Link href={proposalsHref(clientId)}>{t("waiting")}</Link>
      </p>
    </>
  );
}

/** Who made it takes it back, or puts one more thing beside it. */
function OwnProposal({ talk: { proposal } }: { talk: ProposalPage }) {
  const t = useTranslations("proposal");
  const words = useTranslations("dashboard.proposals");
  const { clientId } = usePlan();
  const { mutate } = useMutation(useTRPC().plan.withdrawProposal.mutationOptions(useChange({ words: words("withdrawn") })));
  return (
    <div className="actions">
      <PressLink href={proposeHref(clientId, { besideId: proposal.id })}>{t("oneMore")}</PressLink>
      <Press type="button" small onClick={() => mutate({ clientId, proposalId: proposal.id })}>
        {words("withdraw")}
      </Press>
    </div>
  );
}

/** The other items of the same proposal. */
function Together({ talk: { proposal, together } }: { talk: ProposalPage }) {
  const t = useTranslations("proposal");
  const states = useTranslations("shared.proposalStates");
  const { clientId } = usePlan();
  if (together.length < 2) return null;
  return (
    <Panel id="together" title={t("together")}>
      <ul>
        {together.map((item) => (
          <li key={item.id}>
            {t(`kinds.${item.kind}`)}:{" "}
            {item.id === proposal.id ? (
              <b>{item.words || item.nowWords}</b>
            ) : (
              <Link href={proposalHref(clientId, item.id)}>{item.words || item.nowWords}</Link>
            )}{" "}
            · {states(item.state)}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
