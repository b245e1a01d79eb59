import type { Permit } from "@naast/policy";
import { Invalid, type NewMeeting } from "@naast/vocabulary";

type Sharing = Pick<NewMeeting, "visibility" | "readerIds">;

/** A worker plans nothing that they cannot read themselves. */
export function sharingOf(permit: Permit, { visibility, readerIds }: Sharing): Sharing {
  if (permit.isClient || visibility === "everyone") return { visibility, readerIds };
  if (permit.basis === "assignment" && visibility === "workers") return { visibility, readerIds };
  if (visibility !== "chosen") throw new Invalid({ visibility: "choose" });
  return { visibility, readerIds: [...new Set([...readerIds, permit.actorId])] };
}
