import { newId, type ParticipantView } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { peopleOf } from "../words/people.ts";
import { pairOf } from "./pair-of.ts";

const dennis = newId("Person");
const rik = person("member");
const ingrid = person("worker");
const at = { clientPersonId: dennis, people: peopleOf([rik, ingrid]) };

function person(relation: "member" | "worker"): ParticipantView {
  return { personId: newId("Person"), name: relation, relation, relationWords: "", state: "active", takesPart: true };
}

describe("the glyph of a step", () => {
  it("is one half when the client does it", () => {
    expect(pairOf({ state: "accepted", doerId: dennis, returnedBy: null }, at)).toEqual({ state: "mine" });
  });

  it("shows who stands beside, round or straight", () => {
    expect(pairOf({ state: "accepted", doerId: rik.personId, returnedBy: null }, at)).toEqual({ state: "accepted", beside: "network" });
    expect(pairOf({ state: "requested", doerId: ingrid.personId, returnedBy: null }, at)).toEqual({ state: "request", beside: "worker" });
  });

  it("moves the open half away after somebody handed it back", () => {
    expect(pairOf({ state: "open", doerId: null, returnedBy: rik.personId }, at)).toEqual({ state: "handed-back", beside: "network" });
    expect(pairOf({ state: "open", doerId: null, returnedBy: null }, at)).toEqual({ state: "open", beside: "network" });
  });
});
