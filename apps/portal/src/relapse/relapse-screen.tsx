import { EmptyState, PageHead, PressLink, Sheet } from "@naast/ui";
import { type PlanView, phaseShapes, type RelapsePlanView } from "@naast/vocabulary";
import { relapsePath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { Calls, DangerNow } from "./call-parts.tsx";
import { CardWords } from "./card-parts.tsx";
import { PhaseCard } from "./phase-card.tsx";

type Props = { view: PlanView; plan: RelapsePlanView; search: Search };

/** For when it gets harder: phases from light to heavy, whom to call, and the numbers that always answer. */
export async function RelapseScreen({ view, plan, search }: Props) {
  const frame = await frameOf(view);
  const { t } = frame;
  const name = plan.clientName;
  const note = plan.own ? t("relapse.intro") : plan.phases.length > 0 ? t("relapse.introOf", { name }) : undefined;
  return (
    <SignedInPage place={frame.place} door="today" search={search}>
      <PageHead title={plan.own ? t("relapse.title") : t("relapse.titleOf", { name })} note={note} />
      <DangerNow t={t} />
      <Calls plan={plan} frame={frame} />
      {plan.phases.length === 0 ? (
        <Sheet id="phases" title={t("relapse.title")} titleHidden>
          <EmptyState words={plan.own ? t("relapse.empty") : t("relapse.emptyOf", { name })} />
        </Sheet>
      ) : null}
      {plan.phases.map((phase) => (
        <PhaseCard key={phase.id} plan={plan} phase={phase} frame={frame} />
      ))}
      <AddPhase plan={plan} frame={frame} />
      <CardWords plan={plan} frame={frame} />
    </SignedInPage>
  );
}

function AddPhase({ plan, frame: { t, clientId } }: { plan: RelapsePlanView; frame: PlanFrame }) {
  if (!plan.mayWrite || plan.phases.length === phaseShapes.length) return null;
  return (
    <div className="flat">
      <PressLink wide icon="pencil" href={relapsePath(clientId, "/phase/new")}>
        {t("relapse.addPhase")}
      </PressLink>
    </div>
  );
}
