import { derivedIds } from "../ids.ts";
import { type Actor, type Story, tell } from "./story.ts";

const endingIds = derivedIds("MemberEnding");

type Done = { by: Actor; at: Date };
type Ending = {
  /** Whose taking part it is about. */
  member: Actor;
  reason: string;
  asked: Done;
  /** A team lead said yes; before that it waits. */
  confirmed?: Done;
};

/** A worker asks to end somebody's taking part because it is not safe; only the client reads that it happened. */
export function askEnding(story: Story, { member: { personId }, reason, asked, confirmed }: Ending): void {
  story.rows.memberEnding.push({
    id: endingIds(story.name(), asked.at),
    clientId: story.clientId,
    personId,
    reasonWords: reason,
    askedBy: asked.by.personId,
    askedAt: asked.at,
    answer: confirmed ? "confirmed" : null,
    answeredBy: confirmed?.by.personId ?? null,
    answeredAt: confirmed?.at ?? null,
  });
  tell(story, { ...asked, event: { kind: "member.endingAsked", personId }, audience: "client" });
  if (confirmed) tell(story, { ...confirmed, event: { kind: "member.endedForSafety", personId }, audience: "client" });
}
