import type { HalfKind, Voice } from "@naast/ui";
import { initialsOf } from "@naast/ui";
import type { ParticipantView, PersonId } from "@naast/vocabulary";
import type { Translate } from "./words.ts";

type Company = {
  people: readonly ParticipantView[];
  clientName: string;
  reader: { personId: PersonId; relation: ParticipantView["relation"] };
};

/** Everybody in a plan as this reader names them. */
export type People = {
  own: boolean;
  clientName: string;
  readerId: PersonId;
  find: (id: PersonId | null) => ParticipantView | undefined;
  nameOf: (id: PersonId | null) => string;
  /** "Jij" for the reader. */
  youOrName: (id: PersonId | null) => string;
  /** "jou" for the reader, behind a word like "door" or "van". */
  youAfterOrName: (id: PersonId | null) => string;
  isYou: (id: PersonId | null) => boolean;
  voiceOf: (id: PersonId | null) => Voice;
  halfOf: (person: ParticipantView) => { kind: HalfKind; initials: string };
  roleOf: (person: ParticipantView) => string;
};

function voiceOfRelation(relation: ParticipantView["relation"] | undefined): Voice {
  if (relation === "client" || relation === "worker") return relation;
  return "network";
}

export function peopleIn({ people, clientName, reader }: Company, t: Translate): People {
  const known = new Map(people.map((person) => [person.personId, person]));
  const find = (id: PersonId | null) => (id === null ? undefined : known.get(id));
  const nameOf = (id: PersonId | null) => find(id)?.name ?? t("shared.someone");
  const own = reader.relation === "client";
  const isYou = (id: PersonId | null) => id === reader.personId;
  return {
    own,
    clientName,
    readerId: reader.personId,
    find,
    nameOf,
    isYou,
    youOrName: (id) => (isYou(id) ? t("shared.you") : nameOf(id)),
    youAfterOrName: (id) => (isYou(id) ? t("shared.youObject") : nameOf(id)),
    voiceOf: (id) => voiceOfRelation(find(id)?.relation),
    halfOf: (person) => ({ kind: halfKindOf(person), initials: initialsOf(person.name) }),
    roleOf: (person) => roleOf(person, { own, clientName }, t),
  };
}

function halfKindOf({ relation, takesPart }: ParticipantView): HalfKind {
  if (takesPart) return voiceOfRelation(relation);
  return relation === "worker" ? "open-worker" : "open";
}

/** "je zus" to the client, "zus" to others, "netwerkondersteuner" for a worker. */
function roleOf(
  { relation, relationWords }: ParticipantView,
  { own, clientName }: { own: boolean; clientName: string },
  t: Translate,
): string {
  if (relation === "worker") return roleName(relationWords, t);
  if (relationWords !== "") return own ? t("shared.relationToYou", { words: relationWords }) : relationWords;
  return t(`shared.relations.${relation}`, { client: clientName });
}

const roleKeys = [
  "networkSupporter",
  "supportWorker",
  "peerWorker",
  "nightWorker",
  "teamLead",
  "organisationAdmin",
  "auditor",
  "researcher",
] as const;

/** The name of a worker's role; words that are no role of ours are shown as they are. */
export function roleName(words: string, t: Translate): string {
  const role = roleKeys.find((key) => key === words);
  return role ? t(`shared.roles.${role}`) : words;
}
