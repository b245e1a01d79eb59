import { describe, expect, it } from "vitest";
import type { ClientAction } from "./actions.ts";
import { decide } from "./decide.ts";
import type { ClientFacts } from "./facts.ts";
import { everyFacts } from "./testing/every-facts.ts";

const draws: readonly ClientAction[] = ["node.add", "node.change", "node.place", "node.remove", "tie.draw", "tie.remove"];
const isTogether = (facts: ClientFacts) => facts.relation === "assignedWorker" && facts.together && !facts.planClosed;

describe("in every combination of facts", () => {
  it("the map is drawn by the client, and by an assigned worker while they look together", () => {
    const broken = everyFacts.filter((facts) => {
      const may = facts.planClosed ? false : facts.relation === "client" || isTogether(facts);
      return draws.some((action) => decide(action, facts).allowed !== may);
    });
    expect(broken).toEqual([]);
  });

  it("nobody else sees the whole map, whatever they may read", () => {
    const broken = everyFacts.filter((facts) => {
      const decision = decide("network.read", facts);
      return decision.allowed && decision.sees.wholeMap && facts.relation !== "client" && !isTogether(facts);
    });
    expect(broken).toEqual([]);
  });

  it("the map beside the client is for the worker who looks together, without a label", () => {
    const broken = everyFacts.filter((facts) => decide("network.readTogether", facts).allowed !== isTogether(facts));
    expect(broken).toEqual([]);
  });

  it("a worker asks, only the client answers, both can stop it", () => {
    const allowed = (action: ClientAction) =>
      new Set(everyFacts.filter((facts) => decide(action, facts).allowed).map(({ relation }) => relation));
    expect([...allowed("together.ask")]).toEqual(["assignedWorker"]);
    expect([...allowed("together.answer")]).toEqual(["client"]);
    expect([...allowed("together.end")]).toEqual(["client", "assignedWorker"]);
  });
});
