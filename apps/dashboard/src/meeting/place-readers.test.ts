import { meetingMove, newId } from "@naast/vocabulary";
import { expect, it } from "vitest";
import { placeReaderField, withPlaceReaders } from "./place-readers.ts";

const form = withPlaceReaders(meetingMove);
const move = { clientId: newId("Client"), meetingId: newId("Meeting"), day: "2026-12-01", time: "19:00", version: "3" };

it("reads a tick per person as the list of who may read the place", () => {
  const [samira, rik] = [newId("Person"), newId("Person")];
  const read = form.parse({ ...move, secretPlace: "yes", [placeReaderField(samira)]: "yes", [placeReaderField(rik)]: "yes" });
  expect(read).toMatchObject({ secretPlace: true, placeReaderIds: [samira, rik], version: 3 });
});

it("has nobody on it when nobody was ticked, and takes no name that is no person", () => {
  expect(form.parse(move)).toMatchObject({ secretPlace: false, placeReaderIds: [] });
  expect(form.safeParse({ ...move, "placeReader-somebody": "yes" }).success).toBe(false);
});
