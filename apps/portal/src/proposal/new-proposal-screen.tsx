import { PageHead, PressLink, Sheet } from "@naast/ui";
import {
  isProposable,
  type PlanView,
  type ProposalKind,
  type ProposalSubject,
  proposalKinds,
  proposalSubjects,
  subjectOfProposal,
} from "@naast/vocabulary";
import { planPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { NewProposalForm } from "./new-proposal-form.tsx";

export type Start = { kind: ProposalKind | null; goalId: string | null; besideId: string | null };
type Props = { view: PlanView; start: Start };

/** Proposing something: first what it is about, then the words. The client decides; until then nothing changes. */
export async function NewProposalScreen({ view, start }: Props) {
  const frame = await frameOf(view);
  const { t, people, clientId } = frame;
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="plan" search={noSearch}>
      <PageHead
        title={start.kind ? t(`proposal.kinds.${start.kind}`) : t("portalProposal.newTitle")}
        note={t("portalProposal.nameChooses", { name: people.clientName })}
      />
      {start.kind ? (
        <NewProposalForm view={view} frame={frame} start={{ ...start, kind: start.kind }} />
      ) : (
        <Sheet id="subjects" title={t("proposal.chooseSubject")}>
          {proposalSubjects.map((subject) => (
            <Subject key={subject} subject={subject} frame={frame} view={view} start={start} />
          ))}
        </Sheet>
      )}
      <div className="flat">
        <PressLink variant="quiet" href={start.kind ? planPath(clientId, "/proposal/new") : planPath(clientId)}>
          {t(start.kind ? "proposal.otherSubject" : "portalForm.back")}
        </PressLink>
      </div>
    </SignedInPage>
  );
}

type SubjectProps = { subject: ProposalSubject; frame: PlanFrame; view: PlanView; start: Start };

/** What can be proposed about one subject now: nothing about what is not there. */
function Subject({ subject, frame: { t, clientId }, view, start }: SubjectProps) {
  const kinds = proposalKinds.filter((kind) => subjectOfProposal(kind) === subject && isProposable(kind, view));
  if (kinds.length === 0) return null;
  const hrefOf = (kind: ProposalKind) => {
    const asked = new URLSearchParams({
      kind,
      ...(start.goalId ? { goal: start.goalId } : {}),
      ...(start.besideId ? { beside: start.besideId } : {}),
    });
    return planPath(clientId, `/proposal/new?${asked.toString()}`);
  };
  return (
    <section>
      <h3>{t(`proposal.subjects.${subject}`)}</h3>
      <ul className="tall-links">
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={hrefOf(kind)}>{t(`proposal.kinds.${kind}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
