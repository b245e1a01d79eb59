import { formatDate } from "@naast/text";
import { EmptyState, PersonList, PersonRow, Sheet } from "@naast/ui";
import type { ParticipantView, PlanView, PurposeView } from "@naast/vocabulary";
import { planPath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";

/** Who takes part in the plan, as an equal list: nobody stands higher than another. */
export function TakingPart({ view, frame }: { view: PlanView; frame: PlanFrame }) {
  const { t, people } = frame;
  const others = view.people.filter(({ relation, named }) => relation !== "client" && !named);
  const close = others.filter(({ relation }) => relation !== "worker");
  const workers = others.filter(({ relation }) => relation === "worker");
  const client = view.people.filter(({ relation }) => relation === "client");
  return (
    <Sheet id="people" title={people.own ? t("network.takePart") : t("network.takePartOf")}>
      <p className="note">{t("portalPlan.peopleNote")}</p>
      {people.own ? null : <Group id="client" people={client} frame={frame} purpose={view.purpose} />}
      <Group id="close" title={t("portalPlan.close")} people={close} frame={frame} purpose={view.purpose} />
      <Group id="workers" title={t("portalPlan.workers")} people={workers} frame={frame} purpose={view.purpose} />
      {others.length === 0 && people.own ? <EmptyState words={t("portalPlan.onlyYou")} /> : null}
    </Sheet>
  );
}

type GroupProps = { id: string; title?: string; people: readonly ParticipantView[]; frame: PlanFrame; purpose: PurposeView | null };

function Group({ id, title, people: group, frame, purpose }: GroupProps) {
  if (group.length === 0) return null;
  return (
    <PersonList id={id} title={title} level={3}>
      {group.map((person) => (
        <PersonRow key={person.personId} {...frame.people.halfOf(person)} name={nameIn(person, frame)} role={frame.people.roleOf(person)}>
          <p className="note">{stateWords(person, frame, purpose)}</p>
          {person.pause ? <p>{restWords(person.pause, frame)}</p> : null}
          {frame.may("consent.read") && person.relation !== "client" ? (
            <p>
              <a href={planPath(frame.clientId, `/member/${person.personId}`)}>{frame.t("portalSharing.about", { name: person.name })}</a>
            </p>
          ) : null}
        </PersonRow>
      ))}
    </PersonList>
  );
}

/** A rest in somebody's own words, and until when. */
function restWords({ words, until }: NonNullable<ParticipantView["pause"]>, { t, writing }: PlanFrame): string {
  const day = until ? t("shared.backAround", { day: formatDate(until, writing) }) : null;
  return [words ? `‘${words}’` : null, day].filter((one) => one !== null).join(" · ");
}

function nameIn(person: ParticipantView, { t, people }: PlanFrame): string {
  return people.isYou(person.personId) ? t("portalPlan.thatsYou", { name: person.name }) : person.name;
}

function stateWords({ personId, state, relation }: ParticipantView, { t }: PlanFrame, purpose: PurposeView | null): string {
  if (relation === "client") return t("portalPlan.thisPlanIsTheirs");
  const words = t(`shared.memberStates.${state}`);
  return purpose?.agreedBy.includes(personId) ? `${words} · ${t("portalPlan.standsBehind")}` : words;
}
