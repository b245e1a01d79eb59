import { type PersonaKey } from "@naast/testing";
import type { TimelinePage, TimelineRead } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { changeVisibility } from "../consent/change-visibility.ts";
import { askAsInvitee } from "../invitation/answer-as-invitee.ts";
import { addComment } from "../plan/add-comment.ts";
import { removeGoal } from "../plan/remove-goal.ts";
import { undoChange } from "../plan/undo-change.ts";
import { inOneScenario } from "../testing/in-scenario.ts";
import { inviting } from "../testing/inviting.ts";
import { readTimeline } from "./read-timeline.ts";

describe("the timeline", () => {
  const { scenario, as } = inOneScenario("sqlite");

  const timeline = (who: PersonaKey, asked: Partial<TimelineRead> = {}): Promise<TimelinePage> =>
    as(who).does("timeline.read", readTimeline, { clientId: scenario.clientId, limit: 300, ...asked });
  const say = () =>
    as("rik").does("comment.add", addComment, { clientId: scenario.clientId, goalId: scenario.items.goals.idea, words: "Ja" });

  it("comes in pages, the newest first, and together they are everything once", async () => {
    const all = (await timeline("samira")).entries.map(({ seq }) => seq);
    expect(all).toEqual(all.toSorted((a, b) => b - a));
    const paged: number[] = [];
    let before: number | null | undefined;
    do {
      const page: TimelinePage = await timeline("samira", { limit: 7, ...(before ? { before } : {}) });
      expect(page.entries.length).toBeLessThanOrEqual(7);
      paged.push(...page.entries.map(({ seq }) => seq));
      before = page.more;
    } while (before !== null);
    expect(paged).toEqual(all);
  });

  it("tells the client, and nobody else, what who was asked said; by the name the client gave them", async () => {
    const world = inviting(scenario);
    const { holds } = await world.ask({ label: "oom Wim" });
    await askAsInvitee(world.invitee(), holds, { words: "Wat is het?" });
    const answersFor = async (who: PersonaKey, asked: Partial<TimelineRead> = {}) =>
      (await timeline(who, asked)).entries.filter(({ event }) => event.kind === "invitation.answered");
    const said = { actorId: null, actorName: "oom Wim", actorRelation: "member", event: { answer: "question" } };
    expect((await answersFor("dennis"))[0]).toMatchObject(said);
    expect(await answersFor("dennis", { personId: scenario.personId("dennis") })).toEqual([]);
    for (const who of ["samira", "rik"] as const) expect(await answersFor(who)).toEqual([]);
    expect((await timeline("dennis")).people.map(({ name }) => name)).not.toContain("oom Wim");
  });

  it("shows one person, or one goal, when that is asked", async () => {
    const { items, personId } = scenario;
    const ofRik = await timeline("samira", { personId: personId("rik") });
    expect(ofRik.entries.length).toBeGreaterThan(0);
    expect(ofRik.people).toEqual([{ personId: personId("rik"), name: "Rik" }]);
    const onGoal = await timeline("ingrid", { goalId: items.goals.chosen });
    expect(new Set(onGoal.entries.map(({ goalId }) => goalId))).toEqual(new Set([items.goals.chosen]));
    expect((await timeline("samira", { goalId: items.goals.workers })).entries).toEqual([]);
  });

  it("carries the words that things have now, and who was who", async () => {
    const { entries } = await timeline("samira");
    const relations = new Map(entries.map(({ actorName, actorRelation }) => [actorName, actorRelation]));
    expect(relations.get("Dennis")).toBe("client");
    expect(relations.get("Rik")).toBe("member");
    expect(relations.get("Ingrid")).toBe("worker");
    expect(entries.some(({ words }) => words === "Koffie in Café Jan")).toBe(true);
  });

  it("does not tell what was taken back, nor that it was", async () => {
    const before = (await timeline("samira")).entries;
    const { changeId } = await say();
    expect((await timeline("samira")).entries).toHaveLength(before.length + 1);
    await as("rik").does("change.undo", undoChange, { changeId });
    expect((await timeline("samira")).entries).toEqual(before);
  });

  it("forgets what is closed to the reader, or gone", async () => {
    const { clientId, items } = scenario;
    const { idea } = items.goals;
    const about = async (who: PersonaKey) => (await timeline(who)).entries.filter(({ goalId }) => goalId === idea);
    expect(await about("samira")).not.toEqual([]);
    const closing = { clientId, itemKind: "goal" as const, itemId: idea, visibility: "workers" as const, readerIds: [] };
    await as("dennis").does("visibility.change", changeVisibility, closing);
    expect(await about("samira")).toEqual([]);
    expect((await about("ingrid")).map(({ event }) => event.kind)).not.toContain("visibility.changed");
    expect((await about("dennis")).map(({ event }) => event.kind)).toContain("visibility.changed");
    await as("dennis").does("goal.remove", removeGoal, { goalId: idea });
    expect(await about("ingrid")).toEqual([]);
  });

  it("keeps between the client and a worker what concerns those two", async () => {
    const decisions = async (who: PersonaKey) => (await timeline(who)).entries.filter(({ event }) => event.kind === "proposal.made");
    const proposers = async (who: PersonaKey) => new Set((await decisions(who)).map(({ actorName }) => actorName));
    expect(await proposers("ingrid")).toEqual(new Set(["Samira", "Ingrid"]));
    expect(await proposers("rik")).toEqual(new Set(["Samira"]));
  });
});
