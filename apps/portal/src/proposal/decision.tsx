import { ClientChoice, Press } from "@naast/ui";
import { type ProposalView, proposalDecisions } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { Choices, Line, Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { decideProposal } from "./actions.ts";

/** The client's own choice. Nothing is ticked beforehand, and a reason is never asked. */
export async function Decision({ proposal, frame }: { proposal: ProposalView; frame: PlanFrame }) {
  const { t, people, clientId } = frame;
  const more = {
    yes: undefined,
    changed: <Lines id="words" name="words" rows={2} label={t("portalProposal.ownWords")} defaultValue={proposal.words} />,
    later: <Line id="laterOn" name="laterOn" type="date" label={t("portalProposal.laterDay")} />,
    no: undefined,
  };
  return (
    <ClientChoice id="choose" title={t("portalProposal.nowYou", { name: people.clientName })} intro={t("portalProposal.mayChange")}>
      <Form id="decision-form" action={decideProposal} draft={await draftFor(clientId, `decision:${proposal.id}`)}>
        <HiddenFields fields={{ clientId, proposalId: proposal.id, goalId: proposal.goalId ?? "" }} />
        <Choices
          id="decision"
          name="decision"
          legend={t("portalProposal.what")}
          legendHidden
          options={proposalDecisions.map((decision) => ({
            value: decision,
            label: t(`portalProposal.decision.${decision}`),
            hint: t(`portalProposal.decisionHint.${decision}`),
            more: more[decision],
          }))}
        />
        <Press variant="main" wide>
          {t("portalProposal.thisIChoose")}
        </Press>
        <p className="note">{t("portalProposal.whoReads", { name: people.nameOf(proposal.proposerId) })}</p>
      </Form>
    </ClientChoice>
  );
}
