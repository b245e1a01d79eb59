import { Happening, Happenings, Sheet } from "@naast/ui";
import type { ProposalView } from "@naast/vocabulary";
import { planPath } from "../paths.ts";
import { ProposalLine } from "../proposal/proposals-screen.tsx";
import type { PlanFrame } from "./frame.ts";

/** What waits for the client's choice; on the plan page in one line each. */
export function ProposalsSheet({ proposals, frame }: { proposals: readonly ProposalView[]; frame: PlanFrame }) {
  const { t, people, clientId } = frame;
  const waiting = proposals.filter(({ state }) => state === "waiting");
  if (waiting.length === 0) return null;
  return (
    <Sheet id="proposals" flat title={t("portalProposal.waiting")}>
      <Happenings>
        {waiting.map((proposal) => (
          <Happening key={proposal.id} id={`proposal-${proposal.id}`} voice={people.voiceOf(proposal.proposerId)}>
            <ProposalLine proposal={proposal} frame={frame} />
          </Happening>
        ))}
      </Happenings>
      <p>
        <a href={planPath(clientId, "/proposal")}>{t("portalProposal.all")}</a>
      </p>
    </Sheet>
  );
}
