import { formatDate, formatMoment } from "@naast/text";
import { EmptyState, GoalCard, PageHead, PressLink, PurposeBanner, Sheet, StepList, Strip } from "@naast/ui";
import type { GoalView, PlanView } from "@naast/vocabulary";
import { planPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { StepItem } from "../step/step-item.tsx";

type Props = {
  /** The plan as that person reads it; null when they read nothing. */
  theirs: PlanView | null;
  own: PlanView;
  name: string;
  personId: string;
};

/** The plan through somebody else's eyes, for the client. A strip says whose; there is nothing to press in it. */
export async function AsSeenScreen({ theirs, own, name, personId }: Props) {
  const mine = await frameOf(own);
  const { t, clientId } = mine;
  return (
    <SignedInPage place={{ ...mine.place, upTo: undefined }} door="people" search={noSearch}>
      <Strip
        voice={own.people.find((person) => person.personId === personId)?.relation === "worker" ? "worker" : "network"}
        words={theirs ? t("portalMember.eyes.strip", { name }) : t("portalMember.eyes.nothing", { name })}
      >
        <PressLink href={planPath(clientId, `/member/${personId}`)}>{t("portalMember.eyes.back")}</PressLink>
      </Strip>
      <PageHead title={t("portalMember.person.eyes", { name })} />
      {theirs ? <Content view={theirs} /> : null}
    </SignedInPage>
  );
}

async function Content({ view }: { view: PlanView }) {
  const frame = await frameOf(view);
  const { t, writing, people } = frame;
  const others = view.people.filter(({ takesPart, personId, named }) => takesPart && !named && personId !== view.reader.personId);
  const nothing = t("portalMember.eyes.nothingHere", { name: view.reader.name });
  return (
    <>
      <PurposeBanner
        id="purpose"
        label={t("portalPlan.whyOf", { name: view.clientName })}
        words={view.purpose?.words ?? t("portalMember.eyes.noPurpose", { name: view.reader.name })}
      />
      <div id="goals" className="as-seen-goals">
        {view.goals.length === 0 ? <EmptyState words={nothing} /> : null}
        {view.goals.map((goal) => (
          <Goal key={goal.id} goal={goal} frame={frame} />
        ))}
      </div>
      <Sheet id="meetings" title={t("portalMember.eyes.meetings")}>
        {view.meetings.length === 0 ? <EmptyState words={nothing} /> : null}
        <ul className="plain-rows">
          {view.meetings.map(({ id, title, startsAt, place }) => (
            <li key={id}>
              <b>{title}</b>
              <span className="note">{[formatMoment(startsAt, writing), place].filter(Boolean).join(" · ")}</span>
            </li>
          ))}
        </ul>
      </Sheet>
      {view.contactMoments.length > 0 ? (
        <Sheet id="moments" title={t("portalMember.eyes.moments")}>
          <ul className="plain-rows">
            {view.contactMoments.map(({ id, words, onDay }) => (
              <li key={id}>
                <b>{words}</b>
                <span className="note">{formatDate(onDay, writing)}</span>
              </li>
            ))}
          </ul>
        </Sheet>
      ) : null}
      <Sheet id="people" title={t("portalMember.eyes.people", { name: view.reader.name })}>
        <ul className="plain-rows">
          {others.map((person) => (
            <li key={person.personId}>
              <b>{person.name}</b>
              <span className="note">{people.roleOf(person)}</span>
            </li>
          ))}
        </ul>
      </Sheet>
    </>
  );
}

function Goal({ goal, frame }: { goal: GoalView; frame: PlanFrame }) {
  const { t, people } = frame;
  const steps = goal.steps.filter(({ state }) => state !== "stopped");
  const said = [...goal.ownViews, ...goal.comments];
  return (
    <GoalCard id={`goal-${goal.id}`} words={goal.words} meta={<span>{t(`shared.goalStates.${goal.state}`)}</span>}>
      {steps.length > 0 ? (
        <StepList>
          {steps.map((step) => (
            <StepItem key={step.id} step={step} frame={frame} linked={false} />
          ))}
        </StepList>
      ) : (
        <p className="soft">{t("portalPlan.noSteps")}</p>
      )}
      {said.map(({ id, personId, words }) => (
        <p key={id}>
          <b>{people.nameOf(personId)}:</b> {words}
        </p>
      ))}
    </GoalCard>
  );
}
