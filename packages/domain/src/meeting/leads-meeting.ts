import type { StoredMeeting } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type PersonId, Refused } from "@naast/vocabulary";

/** Who chairs a meeting: the client, unless they asked somebody who said yes. */
export function chairOf({ clientPersonId }: Permit, meeting: StoredMeeting): PersonId {
  return meeting.chairId ?? clientPersonId;
}

/**
 * Whether somebody moves a meeting on: the client, who chairs it, and the worker at whose screen client and worker sit side
 * by side. They press for who chairs.
 */
export function leadsMeeting(permit: Permit, meeting: StoredMeeting): boolean {
  return permit.isClient || permit.basis === "assignment" || chairOf(permit, meeting) === permit.actorId;
}

export function requireLead(permit: Permit, meeting: StoredMeeting): void {
  if (!leadsMeeting(permit, meeting)) throw new Refused(permit.action);
}
