import { invitedNames, namesOf, type Reader, type readPeople, readSeenMap, type SeenEvent, type SeenPlan } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { PersonId, TimelineEntry } from "@naast/vocabulary";

type People = Awaited<ReturnType<typeof readPeople>>;

/** The words that the items of a plan have now, by their ids. */
function wordsIn({ goals, steps, meetings, contactMoments }: SeenPlan): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const goal of goals) words.set(goal.id, goal.words);
  for (const step of steps) words.set(step.id, step.what);
  for (const meeting of meetings) words.set(meeting.id, meeting.title);
  for (const moment of contactMoments) words.set(moment.id, moment.words);
  return words;
}

/** What the nodes of the map are called, when something happened to one of them. */
async function labelsIn(read: Reader, events: readonly SeenEvent[], permit: Permit): Promise<readonly (readonly [string, string])[]> {
  if (!events.some(({ content }) => content.kind.startsWith("node."))) return [];
  const { nodes } = await readSeenMap(read, permit);
  return nodes.map(({ id, label }) => [id, label]);
}

/** Names of everybody in the plan and of everybody else who did something in it, such as a team lead. */
async function namesIn(read: Reader, events: readonly SeenEvent[], { client, members, workers }: People) {
  const names = new Map<PersonId, string>([client, ...members, ...workers].map(({ personId, name }) => [personId, name]));
  const others = new Set(events.map(({ actorId }) => actorId)).difference(names);
  for (const [personId, name] of await namesOf(read, [...others])) names.set(personId, name);
  return names;
}

/** Done by somebody who works here and not with this client. */
const ofTeamLead: ReadonlySet<string> = new Set(["member.endedForSafety", "member.endingRefused"]);

type Actor = Pick<TimelineEntry, "actorId" | "actorName" | "actorRelation">;

/** Who did it. An answer to an invitation is of who was asked, under the name that the client gave them. */
async function actorsIn(read: Reader, events: readonly SeenEvent[], { people, permit }: { people: People; permit: Permit }) {
  const names = await namesIn(read, events, people);
  const invited = events.some(isAnswer) ? await invitedNames(read, permit) : new Map<string, string>();
  const workers = new Set(people.workers.map(({ personId }) => personId));
  const relationOf = (id: PersonId) => (id === people.client.personId ? "client" : workers.has(id) ? "worker" : "member");
  return (event: SeenEvent): Actor => {
    const { actorId, itemId } = event;
    if (isAnswer(event)) return { actorId: null, actorName: invited.get(itemId ?? "") ?? "", actorRelation: "member" };
    const actorRelation = ofTeamLead.has(event.content.kind) ? "worker" : relationOf(actorId);
    return { actorId, actorName: names.get(actorId) ?? "", actorRelation };
  };
}

function isAnswer({ content }: SeenEvent): boolean {
  return content.kind === "invitation.answered";
}

/** Events as a reader sees them, each with the words that its subject has now. */
export async function timelineEntries(
  read: Reader,
  events: readonly SeenEvent[],
  { seen, people, permit }: { seen: SeenPlan; people: People; permit: Permit },
): Promise<readonly TimelineEntry[]> {
  const actorOf = await actorsIn(read, events, { people, permit });
  const words = new Map([...wordsIn(seen), ...(await labelsIn(read, events, permit))]);
  const wordsOf = (id: string | null) => (id === null ? undefined : words.get(id));
  return events.map((event) => {
    const { seq, at, content, goalId, stepId, itemId, delegationId } = event;
    const about = { goalId, stepId, words: wordsOf(stepId) ?? wordsOf(itemId) ?? wordsOf(goalId) ?? null };
    return { seq, at: at.getTime(), ...actorOf(event), event: content, forClient: delegationId !== null, ...about };
  });
}
