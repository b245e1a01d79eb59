import { z } from "zod";
import type { CaseloadMeetingView } from "./client.ts";
import type { MeetingKind } from "./meeting.ts";
import { type Day, day, type Moment } from "./moment.ts";

/** Any day of the week that somebody wants to look at; today's when it is left out. */
export const weekAsked = z.object({ on: day.optional() });

/** A meeting as the week of a worker shows it. A secret place is not in it. */
export type WeekMeetingView = CaseloadMeetingView & { kind: MeetingKind; minutes: number; placeIsSecret: boolean };

/** The meetings of one week in the plans of a worker, from Monday on, by the clock of the organisation. */
export type WeekView = {
  from: Day;
  meetings: readonly WeekMeetingView[];
  timeZone: string;
  readAt: Moment;
};
