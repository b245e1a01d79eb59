import { z } from "zod";
import { forClient } from "./client.ts";
import type { Id } from "./id.ts";
import { idOf } from "./id.ts";
import { minutesOfMeeting } from "./meeting.ts";
import { day, timeOfDay } from "./moment.ts";
import { optionalWords, wordLimit, writtenWords } from "./words.ts";

/** Facts about visiting that people ask for (`domain.md` B9). */
export const roomFacts = ["eatTogether", "children", "privacy", "stepFree"] as const;
export type RoomFact = (typeof roomFacts)[number];

/** Monday is 1. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];
/** Open from and until a time of the clock, on one day of the week. A day without one is closed. */
export type Opening = { weekday: Weekday; from: string; until: string };

export const meetingPlaceKinds = ["library", "cafe", "church", "neighbourhood", "outside", "other"] as const;
export type MeetingPlaceKind = (typeof meetingPlaceKinds)[number];

const opening = z
  .object({
    weekday: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal(7)]),
    from: timeOfDay,
    until: timeOfDay,
  })
  .refine(({ from, until }) => from < until, { error: "chooseTime" });
const facts = {
  eatTogether: z.coerce.boolean().default(false),
  children: z.coerce.boolean().default(false),
  privacy: z.coerce.boolean().default(false),
  stepFree: z.coerce.boolean().default(false),
};

export const roomWrite = z.object({
  /** Null: a new room. */
  roomId: idOf("Room").nullable().default(null),
  locationId: idOf("Location"),
  name: writtenWords(wordLimit.name),
  seats: z.coerce.number().int().min(1).max(200),
  ...facts,
  remark: optionalWords(wordLimit.sentence).default(null),
  openings: z.array(opening).max(7).default([]),
});
export type RoomWrite = z.infer<typeof roomWrite>;
export const roomChoice = z.object({ roomId: idOf("Room") });

/** Whether the place of a location is told to chosen people only. */
export const locationSecrecy = z.object({ locationId: idOf("Location"), secret: z.enum(["yes", "no"], { error: "choose" }) });

export const meetingPlaceWrite = z.object({
  meetingPlaceId: idOf("MeetingPlace").nullable().default(null),
  name: writtenWords(wordLimit.name),
  kind: z.enum(meetingPlaceKinds),
  address: optionalWords(wordLimit.short).default(null),
  remark: optionalWords(wordLimit.sentence).default(null),
  stepFree: z.coerce.boolean().default(false),
});
export type MeetingPlaceWrite = z.infer<typeof meetingPlaceWrite>;
export const meetingPlaceChoice = z.object({ meetingPlaceId: idOf("MeetingPlace") });

/** Which rooms are free at a moment; `meetingId`: but for this meeting, which may hold one. */
export const roomSearch = forClient.extend({
  day,
  time: timeOfDay,
  minutes: minutesOfMeeting.default(60),
  meetingId: idOf("Meeting").nullable().default(null),
});
export type RoomSearch = z.infer<typeof roomSearch>;

export type RoomView = {
  id: Id<"Room">;
  locationId: Id<"Location">;
  locationName: string;
  /** Of a location whose place is shown to chosen people only. */
  isSecret: boolean;
  name: string;
  seats: number;
  facts: readonly RoomFact[];
  remark: string | null;
  openings: readonly Opening[];
};
export type FreeRoomView = RoomView & { free: "yes" | "taken" | "closed" };
export type MeetingPlaceView = {
  id: Id<"MeetingPlace">;
  name: string;
  kind: MeetingPlaceKind;
  address: string | null;
  remark: string | null;
  stepFree: boolean;
};
export type PlacesView = { rooms: readonly FreeRoomView[]; places: readonly MeetingPlaceView[] };
export type OwnPlacesView = {
  locations: readonly { id: Id<"Location">; name: string; isSecret: boolean }[];
  rooms: readonly RoomView[];
  places: readonly MeetingPlaceView[];
};
