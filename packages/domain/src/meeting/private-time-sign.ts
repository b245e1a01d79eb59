import type { StoredMeeting, StoredPrivateTime, StoredTalk } from "@naast/db";
import { abilities, type Permit } from "@naast/policy";
import type { PrivateTimeSign } from "@naast/vocabulary";
import { chairOf } from "./leads-meeting.ts";

type Found = { meeting: StoredMeeting; talk: StoredTalk | null; privateTime: StoredPrivateTime | null };

/** A worker begins and ends private time only where they were asked to chair; the client and the members always may. */
export function maySwitchPrivateTime(permit: Permit, meeting: StoredMeeting): boolean {
  return permit.basis !== "assignment" || chairOf(permit, meeting) === permit.actorId;
}

/** What everybody who reads the meeting may know: that there is private time, and what they themselves can do about it. */
export function privateTimeSign(permit: Permit, { meeting, talk, privateTime }: Found): PrivateTimeSign {
  const able = abilities(permit.facts);
  const may = able.includes("privateTime.begin") && maySwitchPrivateTime(permit, meeting);
  const running = privateTime !== null && privateTime.endedAt === null;
  return {
    state: privateTime === null ? "none" : running ? "running" : "ended",
    mayBegin: may && !running && talk !== null && talk.endedAt === null,
    mayEnd: may && running,
    mayEnter: privateTime !== null && able.includes("privateTime.read"),
  };
}
