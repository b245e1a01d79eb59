import { ClientChoice, EmptyState, Press, PressLink } from "@naast/ui";
import type { PlanView, RelapsePhaseView, RelapsePlanView } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { Choices, Line } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { SaveOrLeave } from "../form/save-or-leave.tsx";
import { planPath, relapsePath } from "../paths.ts";
import { frameOf } from "../plan/frame.ts";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { addPhase, askInPhase, changePhase, removePhase } from "./actions.ts";
import { freeShapes, PhaseFields } from "./phase-fields.tsx";

type OfPlan = { view: PlanView; plan: RelapsePlanView };
type OfPhase = OfPlan & { phase: RelapsePhaseView };

/** A new phase, in the client's own words. Nobody else reads it until they say so. */
export async function NewPhaseScreen({ view, plan }: OfPlan) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="today" search={noSearch}>
      <ClientChoice id="new-phase" level={1} title={t("relapse.newTitle")} intro={t("relapse.newIntro")}>
        <Form id="phase-form" action={addPhase} draft={await draftFor(clientId, "phase:new")}>
          <HiddenFields fields={{ clientId }} />
          <PhaseFields t={t} free={freeShapes(plan.phases, null)} />
          <SaveOrLeave t={t} href={relapsePath(clientId)} />
        </Form>
      </ClientChoice>
    </SignedInPage>
  );
}

/** Other words for a phase, or none at all. */
export async function EditPhaseScreen({ view, plan, phase }: OfPhase) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="today" search={noSearch}>
      <ClientChoice id="edit-phase" level={1} title={t("relapse.editTitle")}>
        <Form id="phase-form" action={changePhase} draft={await draftFor(clientId, `phase:${phase.id}`)}>
          <HiddenFields fields={{ clientId, phaseId: phase.id, version: phase.version }} />
          <PhaseFields t={t} phase={phase} free={freeShapes(plan.phases, phase.id)} />
          <SaveOrLeave t={t} href={relapsePath(clientId)} />
        </Form>
      </ClientChoice>
      <form action={removePhase} className="flat">
        <HiddenFields fields={{ clientId, phaseId: phase.id }} />
        <Press variant="quiet">{t("relapse.remove")}</Press>
        <p className="note">{t("relapse.removeNote")}</p>
      </form>
    </SignedInPage>
  );
}

/** A request to one person who reads the phase. They answer for themselves. */
export async function AskInPhaseScreen({ view, phase }: OfPhase) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  const readers = phase.sharing?.readNowBy ?? [];
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="today" search={noSearch}>
      <ClientChoice id="ask" level={1} title={t("relapse.askTitle")} intro={t("relapse.askIntro", { phase: phase.name })}>
        {readers.length > 0 ? (
          <Form id="ask-form" action={askInPhase} draft={await draftFor(clientId, `phase-ask:${phase.id}`)}>
            <HiddenFields fields={{ clientId, phaseId: phase.id }} />
            <Choices
              name="doerId"
              legend={t("relapse.askWho")}
              hint={t("relapse.askWhoHint")}
              options={readers.map(({ personId, name }) => ({ value: personId, label: name }))}
            />
            <Line name="words" label={t("relapse.askWhat")} hint={t("relapse.askWhatHint")} />
            <SaveOrLeave t={t} href={relapsePath(clientId)} save={t("relapse.askSend")} />
          </Form>
        ) : (
          <>
            <EmptyState words={t("relapse.askNobody")} />
            <PressLink icon="eye" href={`${planPath(clientId, "/who-sees-what")}?open=${phase.id}#item-${phase.id}`}>
              {t("relapse.whoSees")}
            </PressLink>
          </>
        )}
      </ClientChoice>
    </SignedInPage>
  );
}
