import type { Permit } from "@naast/policy";
import type { Id } from "@naast/vocabulary";
import { and, eq, type SQL } from "drizzle-orm";
import type { Tables } from "../tables.ts";

export type MeetingId = Id<"Meeting">;

type OfMeeting =
  | "agendaPoint"
  | "contribution"
  | "meetingAgreement"
  | "meetingCoordinator"
  | "meetingNote"
  | "meetingReply"
  | "meetingResponse"
  | "meetingTalk"
  | "meetingVoice"
  | "privateTime";

/** Rows of one meeting of the plan that the permit is for. NOTE: whether the meeting is seen, the caller has read. */
export function isOfMeeting(row: Tables[OfMeeting], { clientId }: Pick<Permit, "clientId">, meetingId: MeetingId): SQL | undefined {
  return and(eq(row.clientId, clientId), eq(row.meetingId, meetingId));
}
