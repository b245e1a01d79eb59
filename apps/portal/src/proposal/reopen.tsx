import { Fold, Press } from "@naast/ui";
import { type ProposalPage, reopeningChoices } from "@naast/vocabulary";
import { Choices } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { openProposal, reopenProposal } from "./actions.ts";

/** The client thinks again. What their yes had changed stays, unless they put that back too. */
export function Reopen({ talk, frame: { t, clientId } }: { talk: ProposalPage; frame: PlanFrame }) {
  const fields = { clientId, proposalId: talk.proposal.id };
  return (
    <div className="flat">
      <Fold title={t("proposal.reopenTitle")}>
        <p>{t("proposal.reopenNote")}</p>
        <Form id="reopen-form" action={reopenProposal}>
          <HiddenFields fields={talk.carriedOut ? fields : { ...fields, carriedOut: "stays" }} />
          {talk.carriedOut ? (
            <Choices
              name="carriedOut"
              legend={t("proposal.whatNow")}
              selected="stays"
              options={reopeningChoices.map((choice) => ({
                value: choice,
                label: t(`proposal.${choice}`),
                hint: t(choice === "stays" ? "proposal.staysHint" : "proposal.backHint"),
              }))}
            />
          ) : null}
          <Press>{t("proposal.reopenGo")}</Press>
        </Form>
      </Fold>
    </div>
  );
}

/** Whether people read what others say before they said something themselves. */
export function OpenResponses({ talk, frame: { t, clientId } }: { talk: ProposalPage; frame: PlanFrame }) {
  return (
    <form action={openProposal} className="form flat">
      <HiddenFields fields={{ clientId, proposalId: talk.proposal.id, open: talk.isOpen ? "no" : "yes" }} />
      <p className="note">{t(talk.isOpen ? "proposal.closeNote" : "proposal.openNote")}</p>
      <Press small>{t(talk.isOpen ? "proposal.close" : "proposal.open")}</Press>
    </form>
  );
}
