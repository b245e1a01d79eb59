import { formatWeekday, isoDayOf } from "@naast/text";
import { PageHead, PersonChip, Press, PressLink, TextPair } from "@naast/ui";
import type { ProposalPage } from "@naast/vocabulary";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { goalPath, planPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { withdrawProposal } from "./actions.ts";
import { AskOthers, WhoReads } from "./ask-others.tsx";
import { Decision } from "./decision.tsx";
import { Outcome } from "./outcome.tsx";
import { halvesOf } from "./proposal-words.ts";
import { OpenResponses, Reopen } from "./reopen.tsx";
import { RespondForm } from "./respond-form.tsx";
import { Responses } from "./responses.tsx";
import { Together } from "./together.tsx";

type Props = { talk: ProposalPage; search: Search };

/** One item of a proposal: how it stands now, what somebody proposes, why, what the others say, and the client's choice. */
export async function ProposalScreen({ talk, search }: Props) {
  const frame = await frameOf(talk.plan);
  const { t, people, writing } = frame;
  const { proposal } = talk;
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
      <Proposed talk={talk} frame={frame} />
      <Together talk={talk} frame={frame} />
      <Responses talk={talk} frame={frame} />
      {talk.mayAskOthers ? <AskOthers talk={talk} frame={frame} /> : null}
      {talk.mayOpen ? <OpenResponses talk={talk} frame={frame} /> : null}
      {proposal.mayRespond ? <RespondForm talk={talk} frame={frame} /> : null}
      {proposal.mayDecide && proposal.state !== "later" ? null : <Outcome proposal={proposal} frame={frame} />}
      {proposal.mayDecide ? <Decision talk={talk} frame={frame} /> : null}
      {talk.mayReopen ? <Reopen talk={talk} frame={frame} /> : null}
    </SignedInPage>
  );
}

function Proposed({ talk, frame }: { talk: ProposalPage; frame: PlanFrame }) {
  const { proposal } = talk;
  const { t, clientId } = frame;
  const { left, right, details } = halvesOf(proposal, frame);
  return (
    <>
      <div className="flat">
        <p className="label">{t(`proposal.kinds.${proposal.kind}`)}</p>
        <TextPair left={left} right={{ ...right, action: details ? <p className="label">{details}</p> : undefined }} />
      </div>
      <div className="flat">
        <WhoReads talk={talk} frame={frame} />
        {proposal.why ? <p className="written">‘{proposal.why}’</p> : null}
        {proposal.goalId && proposal.goalWords ? (
          <p className="note">
            {t("portalStep.belongsTo")} <a href={goalPath(clientId, proposal.goalId)}>{proposal.goalWords}</a>
          </p>
        ) : null}
        {proposal.mayWithdraw ? (
          <form action={withdrawProposal} className="form">
            <HiddenFields fields={{ clientId, proposalId: proposal.id }} />
            <PressLink variant="quiet" href={planPath(clientId, `/proposal/new?beside=${proposal.id}`)}>
              {t("proposal.oneMore")}
            </PressLink>
            <Press small>{t("portalProposal.withdraw")}</Press>
          </form>
        ) : null}
      </div>
    </>
  );
}
