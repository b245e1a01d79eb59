import { formatWeekday, isoDayOf } from "@naast/text";
import { PageHead, PersonChip, Press, TextPair, VoiceField } from "@naast/ui";
import type { PlanView, ProposalView } from "@naast/vocabulary";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { goalPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { whenOf } from "../step/step-words.ts";
import { withdrawProposal } from "./actions.ts";
import { Decision } from "./decision.tsx";

type Props = { view: PlanView; proposal: ProposalView; search: Search };

/** One proposal: how it stands now, what somebody proposes, why, and the client's choice. */
export async function ProposalScreen({ view, proposal, search }: Props) {
  const frame = await frameOf(view);
  const { t, people, writing, clientId } = frame;
  const proposer = people.find(proposal.proposerId);
  return (
    <SignedInPage place={frame.place} door="plan" search={search}>
      <PageHead title={people.own ? t("portalProposal.forYou") : t("portalProposal.forPlan", { name: people.clientName })}>
        {proposer ? (
          <PersonChip
            {...people.halfOf(proposer)}
            name={people.youOrName(proposer.personId)}
            role={`${people.roleOf(proposer)} · ${formatWeekday(isoDayOf(proposal.proposedAt), writing)}`}
          />
        ) : null}
      </PageHead>
      <div className="flat">
        <BeforeAndAfter proposal={proposal} frame={frame} />
      </div>
      <div className="flat">
        {proposal.why ? <p className="written">‘{proposal.why}’</p> : null}
        {proposal.goalId && proposal.goalWords ? (
          <p className="note">
            {t("portalStep.belongsTo")} <a href={goalPath(clientId, proposal.goalId)}>{proposal.goalWords}</a>
          </p>
        ) : null}
        {proposal.mayWithdraw ? (
          <form action={withdrawProposal} className="form">
            <HiddenFields fields={{ clientId, proposalId: proposal.id }} />
            <Press small>{t("portalProposal.withdraw")}</Press>
          </form>
        ) : null}
      </div>
      {proposal.mayDecide ? <Decision proposal={proposal} frame={frame} /> : <Outcome proposal={proposal} frame={frame} />}
    </SignedInPage>
  );
}

type Part = { proposal: ProposalView; frame: PlanFrame };

function BeforeAndAfter({ proposal, frame: { t, people, writing } }: Part) {
  const voice = people.voiceOf(proposal.proposerId);
  const when = whenOf(proposal, writing);
  const doer = proposal.doerId ? t("portalProposal.doer", { name: people.youOrName(proposal.doerId) }) : null;
  const more = [when, doer].filter(Boolean).join(" · ");
  const adds = proposal.kind !== "changeGoal" || proposal.goalWords === null;
  return (
    <TextPair
      left={{ label: t("portalProposal.now"), words: adds ? t("portalProposal.nothingYet") : (proposal.goalWords ?? ""), empty: adds }}
      right={{
        label: people.isYou(proposal.proposerId)
          ? t("portalProposal.youPropose")
          : t("portalProposal.proposes", { name: people.nameOf(proposal.proposerId) }),
        words: proposal.words,
        voice,
        action: more ? <p className="label">{more}</p> : undefined,
      }}
    />
  );
}

function Outcome({ proposal, frame: { t, people, writing } }: Part) {
  const { state, decisionWords, laterOn } = proposal;
  const name = people.own ? t("shared.you") : people.clientName;
  if (state === "waiting") {
    return (
      <div className="flat">
        <p>{t("portalProposal.nameChooses", { name: people.clientName })}</p>
      </div>
    );
  }
  if (state === "withdrawn") {
    return (
      <div className="flat">
        <p>{t("portalProposal.withdrawn")}</p>
      </div>
    );
  }
  return (
    <VoiceField voice="client" bleed className="purpose">
      <p className="label">{t("portalProposal.choice")}</p>
      <p className="ask-words">{t("portalProposal.chose", { name, decision: t(`shared.decisions.${state}`) })}</p>
      {decisionWords ? <p className="written">‘{decisionWords}’</p> : null}
      {laterOn ? <p>{t("portalProposal.laterOn", { day: formatWeekday(laterOn, writing) })}</p> : null}
    </VoiceField>
  );
}
