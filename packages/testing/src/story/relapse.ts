import type { Id, PersonId, PhaseShape, Visibility } from "@naast/vocabulary";
import { derivedIds } from "../ids.ts";
import { tick } from "./goals.ts";
import { type Actor, type Story, tell } from "./story.ts";

const phaseIds = derivedIds("RelapsePhase");
const requestIds = derivedIds("RelapseRequest");
const callIds = derivedIds("RelapseCall");
const cardIds = derivedIds("CrisisCard");

export type NewPhaseStory = {
  at: Date;
  shape: PhaseShape;
  name: string;
  signWords?: string;
  ownWords?: string;
  stopWords?: string;
  professionalWords?: string;
  visibility?: Visibility;
  readers?: readonly PersonId[];
  atNight?: boolean;
};

/** The client writes how it gets harder. Theirs alone, unless the story says who reads it. */
export function writePhase(story: Story, { at, readers = [], atNight = false, ...words }: NewPhaseStory): Id<"RelapsePhase"> {
  const id = phaseIds(story.name(), at);
  const visibility = words.visibility ?? "me";
  story.rows.relapsePhase.push({ ...words, visibility, atNight, id, clientId: story.clientId, createdAt: at, changedAt: at });
  tick(story, { itemKind: "relapsePhase", itemId: id, readers });
  tell(story, { by: story.client, at, event: { kind: "relapse.phaseWritten" }, itemId: id });
  return id;
}

type NewAskStory = { phaseId: Id<"RelapsePhase">; of: Actor; words: string; at: Date; says?: { answer: "yes" | "no"; at: Date } };

/** The client asks somebody to do something in a phase; with `says` that person answered. */
export function askInPhase(story: Story, { phaseId, of, words, at, says }: NewAskStory): Id<"RelapseRequest"> {
  const id = requestIds(story.name(), at);
  const { clientId } = story;
  const answered = { state: says?.answer ?? ("waiting" as const), answeredAt: says?.at ?? null };
  story.rows.relapseRequest.push({ id, clientId, phaseId, doerId: of.personId, words, createdAt: at, ...answered });
  tell(story, { by: story.client, at, event: { kind: "relapse.asked", doerId: of.personId }, itemId: phaseId });
  if (says) {
    const event = { kind: "relapse.answered", answer: says.answer } as const;
    tell(story, { by: of, at: says.at, event, itemId: phaseId, audience: "clientAndActor" });
  }
  return id;
}

type NewCardStory = {
  at: Date;
  coverWords?: string;
  practicalWords?: string;
  reviewOn?: string;
  calls: readonly { name: string; telephone: string; whenWords?: string }[];
};

/** The card for the wallet: a sentence, what others must know, whom to call. */
export function writeCrisisCard(story: Story, { at, calls, ...words }: NewCardStory): { callIds: readonly Id<"RelapseCall">[] } {
  const { clientId } = story;
  const id = cardIds(story.name(), at);
  story.rows.crisisCard.push({ ...words, id, clientId, createdAt: at, changedAt: at });
  const rows = calls.map((call, index) => ({
    ...call,
    id: callIds(`${story.name()} ${index}`, at),
    clientId,
    createdAt: new Date(at.getTime() + index),
  }));
  story.rows.relapseCall.push(...rows);
  tell(story, { by: story.client, at, event: { kind: "relapse.cardWritten" }, itemId: id, audience: "client" });
  return { callIds: rows.map((row) => row.id) };
}
