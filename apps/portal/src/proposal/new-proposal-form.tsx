import { Press, VoiceField } from "@naast/ui";
import { fieldsOfProposal, type PlanView, type ProposalKind, type ProposedAbout, type ProposedMoment } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { Choices, Line, Lines, Pick } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { makeProposal } from "./actions.ts";
import type { Start } from "./new-proposal-screen.tsx";

type Props = { view: PlanView; frame: PlanFrame; start: Start & { kind: ProposalKind } };

/** What one kind of proposal needs, and no more. */
export async function NewProposalForm({ view, frame, start }: Props) {
  const { t, people, clientId } = frame;
  const { kind, besideId } = start;
  const { about, worded, goalKinds, roles, hasDoer, moment, note } = fieldsOfProposal(kind, view);
  return (
    <VoiceField voice={people.voiceOf(people.readerId)} bleed className="field-form">
      <Form id="proposal-form" action={makeProposal} draft={await draftFor(clientId, `proposal:${kind}`)}>
        <HiddenFields fields={{ clientId, kind, besideId: besideId ?? "" }} />
        {about ? <About about={about} frame={frame} start={start} /> : null}
        {worded ? <Lines name="words" rows={2} label={t(`proposal.fields.words.${worded}`)} /> : null}
        {goalKinds ? (
          <Choices
            name="goalKind"
            legend={t("portalGoal.kind")}
            selected="practical"
            options={goalKinds.map((one) => ({ value: one, label: t(`shared.goalKinds.${one}`) }))}
          />
        ) : null}
        {roles ? (
          <Choices
            name="memberRole"
            legend={t("proposal.fields.memberRole")}
            options={roles.map((role) => ({ value: role, label: t(`proposal.roles.${role}`) }))}
          />
        ) : null}
        {hasDoer ? <Doer view={view} frame={frame} /> : null}
        {moment ? <Moment moment={moment} frame={frame} /> : null}
        <Lines name="why" label={t("portalProposal.why")} hint={t("portalForm.mayStayEmpty")} />
        {note ? <p className="note">{t(`proposal.${note}`, { client: people.clientName })}</p> : null}
        <Press variant="main" wide>
          {t("portalProposal.propose")}
        </Press>
      </Form>
    </VoiceField>
  );
}

/** Which goal, step, meeting or person. */
function About({ about, frame: { t }, start: { goalId } }: Omit<Props, "view"> & { about: ProposedAbout }) {
  const { field } = about;
  const options = [{ value: "", label: t("proposal.fields.choose") }, ...about.options];
  const label = field === "goalId" ? t("portalProposal.whichGoal") : t(`proposal.fields.${field}`);
  return <Pick id={field} name={field} label={label} defaultValue={field === "goalId" ? (goalId ?? "") : ""} options={options} />;
}

/** Who would do a step; somebody who is named is asked later. */
function Doer({ view, frame: { t, people } }: Pick<Props, "view" | "frame">) {
  const named = view.people
    .filter(({ takesPart, named }) => takesPart && !named)
    .map(({ personId }) => ({ value: personId, label: people.youOrName(personId) }));
  const options = [{ value: "", label: t("proposal.fields.nobodyYet") }, ...named];
  return <Pick name="doerId" label={t("proposal.fields.doer")} options={options} />;
}

/** The day, and for a meeting the time and the place. */
function Moment({ moment, frame: { t } }: { moment: ProposedMoment; frame: PlanFrame }) {
  const hint = moment.mayStayEmpty ? t("portalForm.mayStayEmpty") : undefined;
  return (
    <>
      <Line name="onDay" type="date" label={t(moment.isUntil ? "proposal.fields.until" : "proposal.fields.onDay")} hint={hint} />
      {moment.hasWhenWords ? <Line name="whenWords" label={t("portalStep.whenWords")} hint={t("portalStep.whenWordsHint")} /> : null}
      {moment.hasPlace ? <Line name="atTime" type="time" label={t("proposal.fields.atTime")} hint={hint} /> : null}
      {moment.hasPlace ? <Line name="place" label={t("proposal.fields.place")} hint={t("portalForm.mayStayEmpty")} /> : null}
    </>
  );
}
