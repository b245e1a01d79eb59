import { formatMoment } from "@naast/text";
import { EmptyState, Happening, Happenings, PageHead, PressLink, Sheet } from "@naast/ui";
import type { ProposalsPage, ProposalView } from "@naast/vocabulary";
import { planPath, proposalPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { titleOf } from "./proposal-words.ts";

/** All proposals that the reader may see; what waits comes first, what was chosen before after it. Nothing is counted. */
export async function ProposalsScreen({ page, search }: { page: ProposalsPage; search: Search }) {
  const frame = await frameOf(page.plan);
  const { t, people, clientId, may } = frame;
  const later = page.waiting.filter(({ state }) => state === "later");
  const waiting = page.waiting.filter(({ state }) => state !== "later");
  return (
    <SignedInPage place={frame.place} door="plan" search={search}>
      <PageHead
        title={t("portalProposal.title")}
        note={people.own ? t("portalProposal.youChoose") : t("portalProposal.nameChooses", { name: people.clientName })}
      />
      <Sheet id="proposals" title={t("proposal.waiting")}>
        {waiting.length === 0 ? <EmptyState words={t("portalProposal.none")} /> : <List proposals={waiting} frame={frame} />}
      </Sheet>
      {later.length > 0 ? (
        <Sheet id="later" title={t("shared.proposalStates.later")}>
          <List proposals={later} frame={frame} />
        </Sheet>
      ) : null}
      {page.decided.length > 0 ? (
        <Sheet id="decided" title={t("proposal.decided")}>
          <List proposals={page.decided} frame={frame} />
        </Sheet>
      ) : null}
      {may("proposal.make") ? (
        <div className="flat">
          <PressLink wide href={planPath(clientId, "/proposal/new")}>
            {t("portalPlan.propose")}
          </PressLink>
        </div>
      ) : null}
    </SignedInPage>
  );
}

function List({ proposals, frame }: { proposals: readonly ProposalView[]; frame: PlanFrame }) {
  const { t, people, writing } = frame;
  return (
    <Happenings lined>
      {proposals.map((proposal) => (
        <Happening
          key={proposal.id}
          id={`proposal-${proposal.id}`}
          voice={people.voiceOf(proposal.proposerId)}
          when={`${t(`shared.proposalStates.${proposal.state}`)} · ${formatMoment(proposal.proposedAt, writing)}`}
        >
          <ProposalLine proposal={proposal} frame={frame} />
        </Happening>
      ))}
    </Happenings>
  );
}

/** Who proposes what, in one sentence that leads to it. */
export function ProposalLine({ proposal, frame }: { proposal: ProposalView; frame: PlanFrame }) {
  const { t, people, clientId } = frame;
  return (
    <p>
      <b>{people.youOrName(proposal.proposerId)}</b> {t(`proposal.line.${proposal.kind}`)}:{" "}
      <a href={proposalPath(clientId, proposal.id)}>{titleOf(proposal, frame)}</a>
    </p>
  );
}
