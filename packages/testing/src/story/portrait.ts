import type { Id, PersonId, Visibility } from "@naast/vocabulary";
import { derivedIds } from "../ids.ts";
import { tick } from "./goals.ts";
import { type Actor, type Story, tell } from "./story.ts";

const portraitIds = derivedIds("Portrait");
const lineIds = derivedIds("PortraitLine");

export type NewPortraitStory = {
  at: Date;
  strengthWords?: string;
  helpWords?: string;
  likeWords?: string;
  visibility: Visibility;
  readers?: readonly PersonId[];
};

/** The client says who they are. */
export function writePortrait(story: Story, { at, readers = [], ...portrait }: NewPortraitStory): Id<"Portrait"> {
  const id = portraitIds(story.name(), at);
  story.rows.portrait.push({ ...portrait, id, clientId: story.clientId, createdAt: at, changedAt: at });
  tick(story, { itemKind: "portrait", itemId: id, readers });
  tell(story, { by: story.client, at, event: { kind: "portrait.written" }, itemId: id, audience: "client" });
  return id;
}

/** Somebody offers a line about the client; with `approvedAt` the client let it stand. */
export function offerLine(
  story: Story,
  { by, words, at, approvedAt = null }: { by: Actor; words: string; at: Date; approvedAt?: Date | null },
): Id<"PortraitLine"> {
  const id = lineIds(story.name(), at);
  const state = approvedAt ? ("approved" as const) : ("offered" as const);
  const row = { id, clientId: story.clientId, personId: by.personId, words, state, createdAt: at, decidedAt: approvedAt };
  story.rows.portraitLine.push(row);
  tell(story, { by, at, event: { kind: "portraitLine.offered" }, audience: "clientAndActor" });
  if (approvedAt) {
    tell(story, { by: story.client, at: approvedAt, event: { kind: "portraitLine.decided", answer: "approved" }, audience: "client" });
  }
  return id;
}
