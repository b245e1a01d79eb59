import type { Tables } from "@naast/db";
import { engines, type TestEngine } from "@naast/db/testing/stores";
import { idOf, NotFound } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { readHistory } from "../journal/read-history.ts";
import { addGoal } from "../plan/add-goal.ts";
import { addStep } from "../plan/add-step.ts";
import { answerStep } from "../plan/answer-step.ts";
import { changeGoal } from "../plan/change-goal.ts";
import { noteContactMoment } from "../plan/note-contact-moment.ts";
import { readPurposeHistory } from "../plan/read-purpose-history.ts";
import { writePurpose } from "../plan/write-purpose.ts";
import { goalIn } from "../testing/acting.ts";
import { bare, goalWords } from "../testing/deed.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { askMemberEnding } from "./ask-member-ending.ts";
import { decideMemberEnding } from "./decide-member-ending.ts";
import { leavePlan } from "./leave-plan.ts";
import { readMap } from "./read-map.ts";
import { removeMember } from "./remove-member.ts";

type TableName = keyof Tables;
type Row = Readonly<Record<string, unknown>>;

/** All that the end of somebody's taking part may change in what was there: who does what, who may read, how to reach them. */
const changing: Partial<Record<TableName, readonly string[]>> = {
  networkMember: [
    "state",
    "leaveWords",
    "changedAt",
    "askedRelationWords",
    "telephone",
    "messageChannel",
    "messageRhythm",
    "pauseWords",
    "pausedUntil",
    "pausedBy",
    "version",
  ],
  grant: ["withdrawnAt", "withdrawnBy", "version"],
  step: ["state", "doerId", "returnedBy", "returnWords", "changedAt", "changedBy", "version"],
  delegation: ["endedAt", "endedBy", "state"],
  memberEnding: ["answer", "answeredBy", "answeredAt"],
};

/** What each change writes down about itself, and what belongs to a reader rather than to the plan. */
const growing: ReadonlySet<string> = new Set<TableName>(["accessLog", "change", "event", "history"]);
const shrinking: ReadonlySet<string> = new Set<TableName>(["chosenReader"]);

describe.each<TestEngine>(engines)("what the client wrote, when somebody's taking part ends, on %s", (engine) => {
  const { scenario, as } = inScenario(engine);

  const samira = () => scenario.personId("samira");

  /** The client's own sentences, in every place where they can name somebody; one of them changed since. */
  async function writeAboutSamira(): Promise<string> {
    const { clientId, items } = scenario;
    const dennis = as("dennis");
    const everyone = { visibility: "everyone" as const, readerIds: [] };
    const purpose = { clientId, words: "Samira en ik weer samen.", change: "asksAgain" as const, basedOn: items.purposes.current };
    await dennis.does("purpose.write", writePurpose, purpose);
    const goal = await dennis.does("goal.add", addGoal, { clientId, words: "Eten met Samira", ...goalWords, ...everyone });
    const goalId = idOf("Goal").parse(goal.item.id);
    const { version } = goalIn(await dennis.reads(), goalId);
    await dennis.does("goal.change", changeGoal, { clientId, goalId, words: "Elke week eten met Samira", ...goalWords, version });
    const step = { clientId, goalId, what: "Samira kookt, ik was af", ...bare, doerId: samira() };
    const { item } = await dennis.does("step.add", addStep, step);
    await as("samira").does("step.answer", answerStep, { stepId: idOf("Step").parse(item.id), answer: "yes", words: null });
    const moment = { clientId, words: "Met Samira gelachen", onDay: "2026-11-20" as const, withWhom: "Samira", felt: "blij" };
    await dennis.does("contactMoment.note", noteContactMoment, { ...moment, ...everyone });
    return goalId;
  }

  async function everyRow(): Promise<ReadonlyMap<string, readonly Row[]>> {
    const { read, tables } = scenario.store;
    const found = new Map<string, readonly Row[]>();
    for (const [name, table] of Object.entries(tables)) found.set(name, await read.select().from(table));
    return found;
  }

  /** As one line per row: which table, and every cell that may not change. */
  function kept(rows: ReadonlyMap<string, readonly Row[]>): readonly string[] {
    return [...rows].flatMap(([name, list]) => {
      if (shrinking.has(name)) return [];
      const mayChange: readonly string[] = new Map(Object.entries(changing)).get(name) ?? [];
      return list.map((row) => `${name} ${JSON.stringify(Object.entries(row).filter(([column]) => !mayChange.includes(column)))}`);
    });
  }

  async function clientReads(goalId: string) {
    const dennis = as("dennis");
    const plan = await dennis.reads();
    return {
      purpose: plan.purpose?.words,
      purposes: await dennis.does("plan.read", readPurposeHistory, null),
      goals: plan.goals.map(({ words, why, comments, ownViews }) => ({ words, why, comments, ownViews })),
      steps: plan.goals.flatMap(({ steps }) => steps.map(({ what, whenWords }) => ({ what, whenWords }))),
      moments: plan.contactMoments,
      meetings: plan.meetings.map(({ title }) => title),
      earlier: await dennis.does("history.read", readHistory, { itemKind: "goal", itemId: goalId }),
      map: (await dennis.does("network.read", readMap, null)).nodes,
    };
  }

  const ends: Readonly<Record<string, () => Promise<unknown>>> = {
    "they leave": () => as("samira").does("member.leave", leavePlan, { ownWords: "stay", words: "Het is te veel nu." }),
    "the client removes them": () => as("dennis").does("member.remove", removeMember, { personId: samira() }),
    "it is ended for safety": async () => {
      const { item } = await as("ingrid").does("member.askEnding", askMemberEnding, { personId: samira(), reason: "Niet veilig." });
      await as("peter").does("member.decideEnding", decideMemberEnding, { endingId: item.id, answer: "confirmed" });
    },
  };

  it.each(Object.keys(ends))("stays whole, to the letter, when %s", async (how) => {
    const goalId = await writeAboutSamira();
    const [before, read] = [await everyRow(), await clientReads(goalId)];
    expect(JSON.stringify(read)).toContain("Samira kookt, ik was af");
    await ends[how]?.();
    await expect(as("samira").permit("plan.read")).rejects.toBeInstanceOf(NotFound);
    expect(await clientReads(goalId)).toEqual(read);

    const after = await everyRow();
    const still = new Set(kept(after));
    expect(kept(before).filter((line) => !still.has(line))).toEqual([]);
    const grown = [...after].filter(([name, rows]) => rows.length > (before.get(name)?.length ?? 0)).map(([name]) => name);
    expect(grown.filter((name) => !growing.has(name) && name !== "memberEnding")).toEqual([]);
  });

  it("stays whole when they take their own words with them: only those go", async () => {
    const goalId = await writeAboutSamira();
    const read = await clientReads(goalId);
    await as("samira").does("member.leave", leavePlan, { ownWords: "go", words: null });
    const { goals, ...rest } = await clientReads(goalId);
    const { goals: goalsBefore, ...restBefore } = read;
    expect(rest).toEqual(restBefore);
    expect(goals.map(({ words, why }) => ({ words, why }))).toEqual(goalsBefore.map(({ words, why }) => ({ words, why })));
    const ofOthers = (list: typeof goals) =>
      list.flatMap(({ comments, ownViews }) => [...comments, ...ownViews]).filter(({ personId }) => personId !== samira());
    expect(ofOthers(goals)).toEqual(ofOthers(goalsBefore));
    expect(goals.flatMap(({ comments, ownViews }) => [...comments, ...ownViews]).length).toBeLessThan(
      goalsBefore.flatMap(({ comments, ownViews }) => [...comments, ...ownViews]).length,
    );
  });
});
