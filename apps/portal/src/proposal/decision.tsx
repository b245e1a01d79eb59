import { ClientChoice, Press } from "@naast/ui";
import { isWorded, type ProposalPage, proposalDecisions, subjectOfProposal } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { Choices, Line, Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { decideProposal } from "./actions.ts";

/** The client's own choice. Nothing is ticked beforehand, and a reason is never asked. */
export async function Decision({ talk, frame }: { talk: ProposalPage; frame: PlanFrame }) {
  const { t, people, clientId } = frame;
  const { proposal } = talk;
  // Other words are the client's to say, also while somebody chooses for them.
  const decisions = proposalDecisions.filter((decision) => people.own || decision !== "changed");
  const more = {
    yes: undefined,
    changed: (
      <Lines
        name="words"
        rows={2}
        label={t("portalProposal.ownWords")}
        hint={isWorded(proposal.kind) ? undefined : t("proposal.noAuto")}
        defaultValue={proposal.words}
      />
    ),
    later: <Line name="laterOn" type="date" label={t("portalProposal.laterDay")} />,
    no: undefined,
  };
  return (
    <ClientChoice
      id="choose"
      title={
        people.own ? t("portalProposal.nowYou", { name: people.clientName }) : t("planTogether.steer.choose", { client: people.clientName })
      }
      intro={t("portalProposal.mayChange")}
    >
      <Form id="decision-form" action={decideProposal} draft={await draftFor(clientId, `decision:${proposal.id}`)}>
        <HiddenFields fields={{ clientId, proposalId: proposal.id, goalId: proposal.goalId ?? "" }} />
        <Choices
          name="decision"
          legend={t("portalProposal.what")}
          legendHidden
          options={decisions.map((decision) => ({
            value: decision,
            label: t(`portalProposal.decision.${decision}`),
            hint: t(`portalProposal.decisionHint.${decision}`),
            more: more[decision],
          }))}
        />
        <Lines name="reason" rows={2} label={t("proposal.reason")} hint={t("proposal.reasonHint")} />
        {subjectOfProposal(proposal.kind) === "person" ? (
          <p className="note">{t(proposal.kind === "addPerson" ? "proposal.personNew" : "proposal.personYes")}</p>
        ) : null}
        <p className="note">{whoReads(talk, frame)}</p>
        <Press variant="main" wide>
          {t("portalProposal.thisIChoose")}
        </Press>
        <p className="note">{t("proposal.nobodyCountsYou")}</p>
      </Form>
    </ClientChoice>
  );
}

/** Said before pressing: who reads the choice. */
function whoReads({ readBy }: ProposalPage, { t, people, writing }: PlanFrame): string {
  if (readBy.length === 0) return t("proposal.readByNobody");
  const names = new Intl.ListFormat(writing.language).format(readBy.map((id) => people.nameOf(id)));
  return t(readBy.length === 1 ? "proposal.readByOne" : "proposal.readBy", { names });
}
