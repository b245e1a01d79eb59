import { z } from "zod";
import { forClient } from "./client.ts";
import { type Visibility, visibilities } from "./consent.ts";
import type { Id, PersonId } from "./id.ts";
import { idOf } from "./id.ts";
import { day, type Moment, timeOfDay } from "./moment.ts";
import { optionalWords, wordLimit, writtenWords } from "./words.ts";

/** Glossary: support meeting, family group conference (with an independent coordinator), small talk of two. */
export const meetingKinds = ["support", "familyGroup", "smallTalk"] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** `proposed`: times are offered and none is chosen yet. */
export const meetingStates = ["proposed", "planned", "cancelled", "held"] as const;
export type MeetingState = (typeof meetingStates)[number];

/** How often people would like to meet. A wish: the next meeting is offered, never made by itself. */
export const meetingRhythms = ["once", "month", "quarter", "halfYear"] as const;
export type MeetingRhythm = (typeof meetingRhythms)[number];

/** How long a meeting may take, in minutes; a room is booked by the quarter of an hour. */
export const meetingLengths = [30, 45, 60, 90, 120, 180] as const;
export const minutesOfMeeting = z.coerce
  .number()
  .int()
  .refine((minutes) => meetingLengths.some((length) => length === minutes), { error: "choose" });

const secureLink = z
  .union([
    z.literal("").transform(() => null),
    z.null(),
    z.undefined().transform(() => null),
    z.url({ protocol: /^https$/, error: "linkShape" }).max(wordLimit.reason),
  ])
  .transform((link) => link ?? null);

/** An identifier chosen from a list, where choosing nothing is fine. */
function maybeIdOf<const Brand extends string>(brand: Brand) {
  return z
    .union([z.literal("").transform(() => null), z.null(), z.undefined().transform(() => null), idOf(brand)])
    .transform((id) => id ?? null);
}

/** Where people come together: a room that is booked, a place in the city, own words, a link for who is far away. */
const wherePeopleMeet = {
  place: optionalWords(wordLimit.short).default(null),
  roomId: maybeIdOf("Room").default(null),
  meetingPlaceId: maybeIdOf("MeetingPlace").default(null),
  remoteLink: secureLink.default(null),
  /** The place is shown to these people only, in no calendar, print or message. */
  secretPlace: z.coerce.boolean().default(false),
  placeReaderIds: z.array(idOf("Person")).max(100).default([]),
};

export const newMeeting = forClient.extend({
  title: writtenWords(wordLimit.short),
  day,
  time: timeOfDay,
  kind: z.enum(meetingKinds).default("support"),
  minutes: minutesOfMeeting.default(60),
  rhythm: z.enum(meetingRhythms).default("once"),
  previousId: maybeIdOf("Meeting").default(null),
  ...wherePeopleMeet,
  visibility: z.enum(visibilities, { error: "choose" }),
  readerIds: z.array(idOf("Person")).max(100).default([]),
});
export type NewMeeting = z.infer<typeof newMeeting>;

export const meetingChoice = forClient.extend({ meetingId: idOf("Meeting") });
export type MeetingChoice = z.infer<typeof meetingChoice>;

/** Another moment or place; `version` is of the meeting as it was read. */
export const meetingMove = meetingChoice.extend({
  day,
  time: timeOfDay,
  minutes: minutesOfMeeting.default(60),
  ...wherePeopleMeet,
  version: z.coerce.number().int().positive(),
});
export type MeetingMove = z.infer<typeof meetingMove>;

export const meetingCancel = meetingChoice.extend({ words: optionalWords(wordLimit.sentence).default(null) });

/** A meeting as every list of the plan shows it. A secret place is not in it. */
export type MeetingView = {
  id: Id<"Meeting">;
  title: string;
  startsAt: Moment;
  place: string | null;
  visibility: Visibility;
  readerIds: readonly PersonId[];
  plannedBy: PersonId;
  kind: MeetingKind;
  state: MeetingState;
  minutes: number;
  /** There is a place, and only chosen people read it on the meeting's own page. */
  placeIsSecret: boolean;
  /** Somebody far away can take part by a link, which stands on the meeting's own page. */
  isRemote: boolean;
};
