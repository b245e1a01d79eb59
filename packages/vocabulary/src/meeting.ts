import { z } from "zod";
import { forClient } from "./client.ts";
import { type Visibility, visibilities } from "./consent.ts";
import type { Id, PersonId } from "./id.ts";
import { idOf } from "./id.ts";
import { day, type Moment, timeOfDay } from "./moment.ts";
import { optionalWords, wordLimit, writtenWords } from "./words.ts";

export const newMeeting = forClient.extend({
  title: writtenWords(wordLimit.short),
  day,
  time: timeOfDay,
  place: optionalWords(wordLimit.short).default(null),
  visibility: z.enum(visibilities, { error: "choose" }),
  readerIds: z.array(idOf("Person")).max(100).default([]),
});
export type NewMeeting = z.infer<typeof newMeeting>;

export const meetingChoice = forClient.extend({ meetingId: idOf("Meeting") });

export type MeetingView = {
  id: Id<"Meeting">;
  title: string;
  startsAt: Moment;
  place: string | null;
  visibility: Visibility;
  readerIds: readonly PersonId[];
  plannedBy: PersonId;
};
