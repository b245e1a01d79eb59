import { describe, expect, it } from "vitest";
import type { ClientAction } from "./actions.ts";
import { breaking, decisions } from "./testing/decisions.ts";
import { networkRelations } from "./testing/every-facts.ts";

const inside = new Set<ClientAction>(["privateTime.read", "privateTime.enter", "privateTime.write", "privateTime.release"]);

describe("private time", () => {
  it("is entered, read, written and released by the client and the people close by, and by nobody who works here", () => {
    const broken = breaking(
      ({ action, facts, decision }) =>
        !inside.has(action) || !decision.allowed || facts.relation === "client" || networkRelations.includes(facts.relation),
    );
    expect(broken).toEqual([]);
  });

  it("is open to those of them who take part and read about meetings", () => {
    const opened = decisions.filter(({ action, decision }) => inside.has(action) && decision.allowed);
    expect(new Set(opened.map(({ action }) => action))).toEqual(inside);
    expect(
      opened.every(({ facts }) => facts.relation === "client" || (facts.membership === "active" && facts.labels.includes("meetings"))),
    ).toBe(true);
  });
});
