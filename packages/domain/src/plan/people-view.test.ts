import { memberStates, newId, type PersonId } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { namedIn, peopleView } from "./people-view.ts";

const today = "2026-11-23";
const client = { personId: newId("Person"), name: "Dennis" };

type People = Parameters<typeof peopleView>[0];
const member = (state: People["members"][number]["state"]): People["members"][number] => ({
  personId: newId("Person"),
  name: state,
  role: "member",
  relationWords: "zus",
  state,
  pauseWords: null,
  pausedUntil: null,
  knownToOthers: true,
});
const work = (personId: PersonId, more: Partial<People["workers"][number]> = {}): People["workers"][number] => ({
  personId,
  name: "Ingrid",
  role: "networkSupporter",
  fromDay: "2026-01-01",
  untilDay: null,
  endedAt: null,
  ...more,
});

describe("the people of a plan", () => {
  it.each(memberStates)("a member who is %s keeps their name", (state) => {
    const [, found] = peopleView({ client, members: [member(state)], workers: [] }, today);
    expect(found).toMatchObject({ name: state, state, takesPart: state === "active" || state === "paused" });
  });

  it.each([
    ["that runs", {}, true],
    ["that ends today", { untilDay: today }, true],
    ["that ended yesterday", { untilDay: "2026-11-22" }, false],
    ["that starts tomorrow", { fromDay: "2026-11-24" }, false],
    ["that was ended", { endedAt: new Date(0) }, false],
  ] as const)("a worker with an assignment %s", (_, more, takesPart) => {
    const [, found] = peopleView({ client, members: [], workers: [work(newId("Person"), more)] }, today);
    expect(found).toMatchObject({ relation: "worker", takesPart });
  });

  it("a worker who came back is one person who takes part, in whatever order", () => {
    const personId = newId("Person");
    const [before, now] = [work(personId, { endedAt: new Date(0) }), work(personId)];
    for (const workers of [
      [before, now],
      [now, before],
    ]) {
      const people = peopleView({ client, members: [], workers }, today);
      expect(people.filter((one) => one.personId === personId)).toMatchObject([{ takesPart: true }]);
    }
  });

  it("somebody who rests is back on the day they said", () => {
    const resting = { ...member("paused"), pausedUntil: "2026-11-24", pauseWords: "Even rust" };
    const [, found] = peopleView({ client, members: [resting], workers: [] }, today);
    expect(found).toMatchObject({ state: "paused", pause: { words: "Even rust", until: "2026-11-24" } });
    const [, back] = peopleView({ client, members: [resting], workers: [] }, "2026-11-24");
    expect(back).toMatchObject({ state: "active", takesPart: true });
    expect(back).not.toHaveProperty("pause");
  });

  it("names nobody without need to who may not read who takes part", () => {
    const [active, left] = [member("active"), member("left")];
    const people = peopleView({ client, members: [active, left], workers: [] }, today);
    const names = (seesAll: boolean, needed: readonly PersonId[]) =>
      namedIn(people, { seesAll, knows: () => true, needed: new Set(needed) }).map(({ name }) => name);
    expect(names(false, [])).toEqual(["Dennis"]);
    expect(names(false, [active.personId])).toEqual(["Dennis", "active"]);
    expect(names(true, [])).toEqual(["Dennis", "active"]);
    expect(names(true, [left.personId])).toEqual(["Dennis", "active", "left"]);
  });

  it("tells of somebody whom the reader does not know of their name, where it stands, and nothing else", () => {
    const resting = { ...member("paused"), role: "confidant" as const, pauseWords: "Even rust" };
    const people = peopleView({ client, members: [resting], workers: [] }, today);
    const seen = (needed: readonly PersonId[]) => namedIn(people, { seesAll: true, knows: () => false, needed: new Set(needed) });
    expect(seen([]).map(({ name }) => name)).toEqual(["Dennis"]);
    const { personId, name } = resting;
    const bare = { personId, name, relation: "member", relationWords: "", state: "active", takesPart: true, named: true };
    expect(seen([personId])[1]).toEqual(bare);
  });
});
