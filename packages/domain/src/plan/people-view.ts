import type { readPeople } from "@naast/db";
import { type Day, memberStateOn, type ParticipantView, type PersonId } from "@naast/vocabulary";

type People = Awaited<ReturnType<typeof readPeople>>;

/** Everybody whose name may stand in the plan: the client, members in every state, workers now and before. */
export function peopleView({ client, members, workers }: People, today: Day): readonly ParticipantView[] {
  const own: ParticipantView = { ...client, relation: "client", relationWords: "", state: "active", takesPart: true };
  const network = members.map(({ role, ...member }): ParticipantView => {
    const state = memberStateOn(member, today);
    return {
      personId: member.personId,
      name: member.name,
      relation: role,
      relationWords: member.relationWords,
      state,
      takesPart: state === "active" || state === "paused",
      ...(state === "paused" ? { pause: { words: member.pauseWords, until: member.pausedUntil } } : {}),
    };
  });
  const assigned = new Map<PersonId, ParticipantView>();
  for (const { personId, name, role, fromDay, untilDay, endedAt } of workers) {
    const takesPart = endedAt === null && fromDay <= today && (untilDay === null || today <= untilDay);
    if (!takesPart && assigned.has(personId)) continue;
    assigned.set(personId, { personId, name, relation: "worker", relationWords: role, state: takesPart ? "active" : "left", takesPart });
  }
  return [own, ...network, ...assigned.values()];
}

/** Of somebody whom the reader does not know of: the name under what is shared, and nothing of who they are or how they take part. */
function onlyNamed({ personId, name, relation, takesPart }: ParticipantView): ParticipantView {
  return {
    personId,
    name,
    relation: relation === "worker" ? relation : "member",
    relationWords: "",
    state: "active",
    takesPart,
    named: true,
  };
}

/** Who is named: without the label "purpose" only the names that the items need, besides the client and the reader. */
export function namedIn(
  people: readonly ParticipantView[],
  { seesAll, knows, needed }: { seesAll: boolean; knows: (personId: PersonId) => boolean; needed: ReadonlySet<PersonId> },
): readonly ParticipantView[] {
  const isNamed = ({ relation, personId, takesPart }: ParticipantView) =>
    (seesAll && knows(personId) && takesPart) || relation === "client" || needed.has(personId);
  return people.filter(isNamed).map((person) => (person.relation === "client" || knows(person.personId) ? person : onlyNamed(person)));
}
