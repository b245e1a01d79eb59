import type { Opening, Weekday } from "@naast/vocabulary";
import { derivedIds } from "../ids.ts";
import type { Rows } from "../rows.ts";

const roomIds = derivedIds("Room");
const placeIds = derivedIds("MeetingPlace");

/** Open on these days; evenings and weekends are when people are free. */
function openOn(weekdays: readonly Weekday[], from: string, until: string): Opening[] {
  return weekdays.map((weekday) => ({ weekday, from, until }));
}
const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const nothingHere = { eatTogether: false, children: false, privacy: false, stepFree: false } as const;

export type RoomKey = "kitchen" | "quiet" | "garden" | "noord";
export const roomIdOf = (key: RoomKey) => roomIds(key);

type Facts = Omit<Rows["room"][number], "id" | "organisationId" | "locationId">;
const rooms: Readonly<Record<RoomKey, Facts & { at: "voorportaal" | "tussenkade" | "noord" }>> = {
  kitchen: {
    at: "voorportaal",
    name: "Kamer 2",
    seats: 10,
    ...nothingHere,
    eatTogether: true,
    children: true,
    stepFree: true,
    remark: "Met een keuken. Koffie staat klaar.",
    openings: openOn(everyDay, "09:00", "22:00"),
  },
  quiet: {
    at: "voorportaal",
    name: "Kamer 5",
    seats: 4,
    ...nothingHere,
    privacy: true,
    openings: openOn([1, 2, 3, 4, 5], "09:00", "21:00"),
  },
  garden: {
    at: "tussenkade",
    name: "Tuinkamer",
    seats: 14,
    ...nothingHere,
    eatTogether: true,
    children: true,
    privacy: true,
    stepFree: true,
    openings: openOn(everyDay, "10:00", "21:30"),
  },
  noord: { at: "noord", name: "Voorkamer", seats: 6, ...nothingHere, privacy: true, openings: openOn(everyDay, "10:00", "20:00") },
};

const cityPlaces = [
  { key: "library", name: "Bibliotheek, eerste verdieping", kind: "library", address: "Kadeplein 1", stepFree: true },
  { key: "cafe", name: "Café De Sluis", kind: "cafe", address: "Sluisgracht 12", stepFree: false },
  { key: "church", name: "Zaal van de kerk", kind: "church", address: "Torenstraat 4", stepFree: true },
] as const;

type Given = {
  organisationId: Rows["room"][number]["organisationId"];
  locationIdOf: (key: "voorportaal" | "tussenkade" | "noord") => Rows["room"][number]["locationId"];
};

/** Rooms of the locations and places in the city. Their names and addresses exist nowhere. */
export function openRooms(rows: Rows, { organisationId, locationIdOf }: Given): void {
  for (const key of ["kitchen", "quiet", "garden", "noord"] as const) {
    const { at, ...facts } = rooms[key];
    rows.room.push({ id: roomIdOf(key), organisationId, locationId: locationIdOf(at), ...facts });
  }
  for (const { key, ...place } of cityPlaces) rows.meetingPlace.push({ id: placeIds(key), organisationId, ...place });
}
