import {
  listGrants,
  listSeenPhases,
  type PortraitWithReaders,
  readPeople,
  readSeenMap,
  readSeenPlan,
  readSeenPortrait,
  type SeenPlan,
} from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Label, ParticipantView, PersonId, SharedItemView, Visibility, WhoSeesWhatView } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { readersOf } from "../plan/goal-view.ts";
import { peopleView } from "../plan/people-view.ts";
import { labelOfNew } from "../plan/proposal-readers.ts";

type Item = Omit<SharedItemView, "readNowBy">;
/** What is asked of an item to say who reads it. */
type Readable = Pick<Item, "visibility" | "readerIds"> & { label: Label; authorId?: PersonId };
/** `authorId`: who wrote a proposal always reads it. */
type Labelled = Item & { label: Label; authorId?: PersonId };
type PlanItem = Item & { kind: Exclude<Item["kind"], "proposal"> };
export type Granted = (personId: PersonId, label: Label) => boolean;

/** The kind of information that an item belongs to; of a proposal what it would become. */
const labelOf: Readonly<Record<PlanItem["kind"], Label>> = {
  goal: "goals",
  contactMoment: "goals",
  meeting: "meetings",
  networkNode: "networkMap",
  portrait: "purpose",
  relapsePhase: "relapsePlan",
};

/** Grant *and* visibility, from the client's side: does this person read this item now? */
export function readsNow({ personId, relation }: ParticipantView, item: Readable, granted: Granted): boolean {
  if (item.authorId === personId) return true;
  if (!granted(personId, item.label)) return false;
  if (item.visibility === "chosen") return item.readerIds.includes(personId);
  return item.visibility === "everyone" || (item.visibility === "workers" && relation === "worker");
}

function namesFor(visibility: Visibility, people: readonly ParticipantView[]): readonly string[] {
  if (visibility === "me" || visibility === "chosen") return [];
  return people.filter(({ relation }) => visibility === "everyone" || relation === "worker").map(({ name }) => name);
}

/** "Who I am" has no heading of its own: its first words stand for it. */
function portraitItem(portrait: PortraitWithReaders | null): readonly PlanItem[] {
  if (!portrait) return [];
  const { id, strengthWords, helpWords, likeWords, visibility, readerIds } = portrait;
  return [{ kind: "portrait", id, words: strengthWords ?? helpWords ?? likeWords ?? "", visibility, readerIds }];
}

/** Something new that is proposed: between the client and who proposed it, until the client asks others. */
function proposedItems({ proposals, ticked }: SeenPlan): readonly Labelled[] {
  return proposals.flatMap(({ proposal: { id, kind, words, visibility, proposerId: authorId } }) => {
    const label = labelOfNew(kind);
    return label ? [{ kind: "proposal" as const, id, words, visibility, readerIds: readersOf(ticked, id), label, authorId }] : [];
  });
}

/** Goals, meetings and moments, with who is ticked for each. */
function sharedInPlan(seen: SeenPlan): readonly PlanItem[] {
  return [
    ...seen.goals.map(({ id, words, visibility }) => ({
      kind: "goal" as const,
      id,
      words,
      visibility,
      readerIds: readersOf(seen.ticked, id),
    })),
    ...seen.meetings.map(({ id, title, visibility }) => ({
      kind: "meeting" as const,
      id,
      words: title,
      visibility,
      readerIds: readersOf(seen.ticked, id),
    })),
    ...seen.contactMoments.map(({ id, words, visibility }) => ({
      kind: "contactMoment" as const,
      id,
      words,
      visibility,
      readerIds: readersOf(seen.ticked, id),
    })),
  ];
}

/** Every item and every participant: who reads what, now. Only for the client. */
export async function readWhoSeesWhat(ctx: Context, permit: Permit<"consent.read">): Promise<WhoSeesWhatView> {
  const { read } = ctx.store;
  const day = today(ctx);
  const [seen, map, portrait, phases, found, grants] = await Promise.all([
    readSeenPlan(read, permit),
    readSeenMap(read, permit),
    readSeenPortrait(read, permit),
    listSeenPhases(read, permit),
    readPeople(read, permit),
    listGrants(read, permit, day),
  ]);
  const people = peopleView(found, day).filter(({ relation, takesPart }) => relation !== "client" && takesPart);
  const planItems: readonly PlanItem[] = [
    ...sharedInPlan(seen),
    // Of the map only what is shared: the rest is the client's own note, and may be long.
    ...map.nodes
      .filter(({ visibility }) => visibility !== "me")
      .map(({ id, label, visibility }) => ({
        kind: "networkNode" as const,
        id,
        words: label,
        visibility,
        readerIds: readersOf(map.ticked, id),
      })),
    ...portraitItem(portrait),
    ...phases.map(({ id, name, visibility, readerIds }) => ({ kind: "relapsePhase" as const, id, words: name, visibility, readerIds })),
  ];
  const items: readonly Labelled[] = [...planItems.map((item) => ({ ...item, label: labelOf[item.kind] })), ...proposedItems(seen)];
  const granted: Granted = (personId, label) => grants.some((grant) => grant.personId === personId && grant.label === label);
  const seenBy = (person: ParticipantView, kind: Item["kind"]) =>
    items.filter((item) => item.kind === kind && readsNow(person, item, granted));
  return {
    items: items.map((item) => {
      const { kind, id, words, visibility, readerIds } = item;
      const readNowBy = people.filter((person) => readsNow(person, item, granted)).map(({ name }) => name);
      return { kind, id, words, visibility, readerIds, readNowBy };
    }),
    people: people.map((person) => ({
      person,
      grants: grants.filter(({ personId }) => personId === person.personId).map(({ id, label, endsOn }) => ({ id, label, endsOn })),
      goalsSeen: seenBy(person, "goal").length,
      meetingsSeen: seenBy(person, "meeting").length,
      nodesSeen: seenBy(person, "networkNode").map(({ words }) => words),
    })),
    namesNow: { me: [], workers: namesFor("workers", people), chosen: [], everyone: namesFor("everyone", people) },
  };
}
