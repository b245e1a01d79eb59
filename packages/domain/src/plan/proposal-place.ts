import type { EventPlace, StoredProposal } from "@naast/db";
import { subjectOfProposal } from "@naast/vocabulary";

type Place = Omit<EventPlace, "changeId">;
type Proposed = Pick<StoredProposal, "id" | "kind" | "goalId" | "stepId" | "meetingId">;

/** Who hears of a proposal are those who read what it is about. Of something new, and of a person: the client and who proposed it. */
export function placeOfProposal({ id, kind, goalId, stepId, meetingId }: Proposed): Place {
  const place = { goalId, stepId, itemId: id };
  if (goalId !== null || kind === "changePurpose") return { ...place, audience: "participants" };
  if (subjectOfProposal(kind) === "meeting" && meetingId !== null) return { ...place, itemId: meetingId, audience: "participants" };
  return { ...place, audience: "clientAndActor" };
}
