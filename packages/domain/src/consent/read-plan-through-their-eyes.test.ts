import { type PersonaKey } from "@naast/testing";
import { NotFound, type PlanView, Refused } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { inOneScenario } from "../testing/in-scenario.ts";
import { seeThroughTheirEyes } from "./read-plan-through-their-eyes.ts";

const { scenario, as } = inOneScenario("sqlite");

/** What is there to read, without what may be done with it and when it was read. */
function content({ goals, meetings, contactMoments, people, purpose, proposals }: PlanView) {
  const quiet = goals.map(({ steps, comments, ...goal }) => ({
    ...goal,
    steps: steps.map(({ abilities: _, ...step }) => step),
    comments: comments.map(({ mayRemove: _, ...comment }) => comment),
  }));
  return {
    goals: quiet,
    meetings,
    contactMoments,
    people,
    purpose,
    proposals: proposals.map(({ mayWithdraw: _, mayRespond: _may, ...one }) => one),
  };
}

const look = (key: PersonaKey) => as("dennis").does("consent.preview", seeThroughTheirEyes, { personId: scenario.personId(key) });

describe("looking through somebody else's eyes", () => {
  it.each<PersonaKey>(["samira", "rik", "wilma", "ingrid", "sanne"])("shows what %s reads, and nothing to press", async (key) => {
    const theirs = await as(key).reads();
    const shown = await look(key);
    expect(content(shown)).toEqual(content(theirs));
    expect(shown.reader).toMatchObject({ personId: scenario.personId(key), abilities: [] });
    expect(shown.goals.flatMap(({ steps }) => steps.flatMap(({ abilities }) => abilities))).toEqual([]);
  });

  it("is a look of the client in the log, and none of the other person", async () => {
    const { accessLog } = scenario.store.tables;
    const lines = async () => scenario.store.read.select().from(accessLog);
    const before = await lines();
    await look("samira");
    const added = (await lines()).slice(before.length);
    expect(added).toMatchObject([{ action: "consent.preview", actorId: scenario.personId("dennis"), outcome: "allowed" }]);
  });

  it("is the client's alone, and there is nothing to see of who reads nothing", async () => {
    for (const key of ["samira", "ingrid"] as const) await expect(as(key).permit("consent.preview")).rejects.toBeInstanceOf(Refused);
    for (const key of ["dennis", "kees", "marco", "tarik", "peter", "fatih"] as const)
      await expect(look(key)).rejects.toBeInstanceOf(NotFound);
  });
});
