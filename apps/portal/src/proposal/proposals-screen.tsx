import { formatMoment } from "@naast/text";
import { EmptyState, Happening, Happenings, PageHead, PressLink, Sheet } from "@naast/ui";
import type { PlanView } from "@naast/vocabulary";
import { planPath, proposalPath } from "../paths.ts";
import { frameOf } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";

/** All proposals that the reader may see; what waits comes first, nothing is counted. */
export async function ProposalsScreen({ view, search }: { view: PlanView; search: Search }) {
  const frame = await frameOf(view);
  const { t, people, writing, clientId, may } = frame;
  return (
    <SignedInPage place={frame.place} door="plan" search={search}>
      <PageHead
        title={t("portalProposal.title")}
        note={people.own ? t("portalProposal.youChoose") : t("portalProposal.nameChooses", { name: people.clientName })}
      />
      <Sheet id="proposals" title={t("portalProposal.title")} titleHidden>
        {view.proposals.length === 0 ? <EmptyState words={t("portalProposal.none")} /> : null}
        <Happenings lined>
          {view.proposals.map((proposal) => (
            <Happening
              key={proposal.id}
              id={`proposal-${proposal.id}`}
              voice={people.voiceOf(proposal.proposerId)}
              when={`${t(`shared.proposalStates.${proposal.state}`)} · ${formatMoment(proposal.proposedAt, writing)}`}
            >
              <p>
                <b>{people.youOrName(proposal.proposerId)}</b> {t(`portalProposal.line.${proposal.kind}`)}{" "}
                <a href={proposalPath(clientId, proposal.id)}>{proposal.words}</a>
              </p>
            </Happening>
          ))}
        </Happenings>
      </Sheet>
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
