import { listGrants, type PortraitWithReaders, readPeople, readSeenMap, readSeenPlan, readSeenPortrait } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Label, ParticipantView, PersonId, SharedItemView, Visibility, WhoSeesWhatView } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { readersOf } from "../plan/goal-view.ts";
import { peopleView } from "../plan/people-view.ts";

type Item = Omit<SharedItemView, "readNowBy">;
type Granted = (personId: PersonId, kind: Item["kind"]) => boolean;

/** The kind of information that an item belongs to. */
const labelOf: Readonly<Record<Item["kind"], Label>> = {
  goal: "goals",
  contactMoment: "goals",
  meeting: "meetings",
  networkNode: "networkMap",
  portrait: "purpose",
};

/** Grant *and* visibility, from the client's side: does this person read this item now? */
function reads({ personId, relation }: ParticipantView, item: Item, granted: Granted): boolean {
  if (!granted(personId, item.kind)) return false;
  if (item.visibility === "chosen") return item.readerIds.includes(personId);
  return item.visibility === "everyone" || (item.visibility === "workers" && relation === "worker");
}

function namesFor(visibility: Visibility, people: readonly ParticipantView[]): readonly string[] {
  if (visibility === "me" || visibility === "chosen") return [];
  return people.filter(({ relation }) => visibility === "everyone" || relation === "worker").map(({ name }) => name);
}

/** "Who I am" has no heading of its own: its first words stand for it. */
function portraitItem(portrait: PortraitWithReaders | null): readonly Item[] {
  if (!portrait) return [];
  const { id, strengthWords, helpWords, likeWords, visibility, readerIds } = portrait;
  return [{ kind: "portrait", id, words: strengthWords ?? helpWords ?? likeWords ?? "", visibility, readerIds }];
}

/** Every item and every participant: who reads what, now. Only for the client. */
export async function readWhoSeesWhat(ctx: Context, permit: Permit<"consent.read">): Promise<WhoSeesWhatView> {
  const { read } = ctx.store;
  const day = today(ctx);
  const [seen, map, portrait, found, grants] = await Promise.all([
    readSeenPlan(read, permit),
    readSeenMap(read, permit),
    readSeenPortrait(read, permit),
    readPeople(read, permit),
    listGrants(read, permit, day),
  ]);
  const people = peopleView(found, day).filter(({ relation, takesPart }) => relation !== "client" && takesPart);
  const items: readonly Item[] = [
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
  ];
  const granted: Granted = (personId, kind) => grants.some((grant) => grant.personId === personId && grant.label === labelOf[kind]);
  const seenBy = (person: ParticipantView, kind: Item["kind"]) =>
    items.filter((item) => item.kind === kind && reads(person, item, granted));
  return {
    items: items.map((item) => ({ ...item, readNowBy: people.filter((person) => reads(person, item, granted)).map(({ name }) => name) })),
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
