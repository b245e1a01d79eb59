import { openScenario, type Scenario } from "@naast/testing";
import { type PlanFile, planFile, proposalKinds } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callerOf } from "./testing/calling.ts";
import { decideTogether, staysHere } from "./testing/deciding-plan.ts";
import { startedPlan } from "./testing/started-plan.ts";

let scenario: Scenario;
let plan: PlanFile;
beforeAll(async () => {
  scenario = await openScenario("sqlite");
  await decideTogether(scenario);
  ({ plan } = await taken());
});
afterAll(() => scenario.close());

const taken = (withoutOthers = false) => callerOf(scenario, "dennis").takeAlong.read({ clientId: scenario.clientId, withoutOthers });
const keyOf = (name: string) => plan.people.find((one) => one.name.startsWith(name))?.key;

describe("what people decided together, in the file of the plan", () => {
  it("holds proposals of every kind, with what was said, said before, chosen and chosen before", () => {
    expect(proposalKinds.filter((kind) => !plan.proposals.some((one) => one.kind === kind))).toEqual([]);
    const [chosen] = plan.proposals.filter(({ decisionWords }) => decisionWords === "Op mijn manier");
    expect(chosen).toMatchObject({
      kind: "changeGoal",
      state: "changed",
      reasonWords: "Zo kan het.",
      earlier: [{ state: "no", reasonWords: "Nu even niet." }],
      responses: [
        {
          by: keyOf("Samira"),
          kind: "goodBut",
          words: "Als je ook rust neemt.",
          earlier: [{ kind: "notSure", words: "Ik weet het niet." }],
        },
        { by: keyOf("Rik"), kind: "worried", words: "Het gaat zo snel.", earlier: [] },
      ],
    });
    expect(plan.proposals.some(({ set, words }) => set === chosen?.key && words === "En dit erbij")).toBe(true);
    expect(plan.proposals.filter(({ laterOn }) => laterOn === "2027-01-10")).toMatchObject([{ state: "later" }]);
    const shared = plan.proposals.filter(({ visibility }) => visibility === "everyone");
    expect(shared.length).toBeGreaterThan(0);
    const steps = plan.goals.flatMap(({ steps: own }) => own.map(({ key }) => key));
    expect(steps).toContain(plan.proposals.find(({ kind }) => kind === "changeStep")?.step);
  });

  it("holds rounds as far as the client read them, answers that were written down, and what was said before a meeting", () => {
    expect(plan.rounds.map(({ views }) => views.map(({ side }) => side))).toEqual([["network", "client", "worker"], []]);
    const [open] = plan.meetings.filter(({ state }) => state === "proposed");
    expect(plan.recorded).toMatchObject([
      { kind: "stepAnswer", person: keyOf("Samira"), by: keyOf("Ingrid"), answer: "yes", way: "telephone" },
      { kind: "meetingTimes", about: open?.key, person: keyOf("Rik"), by: keyOf("Ingrid"), answer: "times", words: "Ik kom graag." },
    ]);
    expect(open).toMatchObject({
      kind: "smallTalk",
      interpreter: "Somali",
      childrenCome: true,
      replies: [
        { by: keyOf("Samira"), times: [{ answer: "ifNeeded" }], words: "Liever later." },
        { by: keyOf("Rik"), times: [{ answer: "can" }] },
      ],
      agenda: [
        { by: null, words: "De sleutel", state: "onAgenda" },
        { by: keyOf("Samira"), words: "Oud en nieuw", state: "proposed" },
      ],
      contributions: [
        { by: null, what: "Soep", doer: keyOf("Samira"), state: "requested" },
        { by: keyOf("Rik"), what: "Brood", doer: keyOf("Rik") },
      ],
      notes: [
        { by: null, shared: false },
        { by: keyOf("Samira"), shared: true },
      ],
    });
    expect(open?.offered).toHaveLength(2);
  });

  it("is the same again once it is brought in and taken along anew", async () => {
    const { id, owner } = await startedPlan(scenario);
    await owner.takeAlong.bringIn({ clientId: id, file: JSON.stringify(plan), sharing: "same" });
    const again = (await owner.takeAlong.read({ clientId: id })).plan;
    const [worker, ...more] = again.people.slice(plan.people.length);
    expect([worker?.name, more]).toEqual(["Peter", []]);
    expect({ ...again, people: plan.people, writtenOn: plan.writtenOn }).toEqual(plan);
    // The client reads it here as anything else, and can go on with what waits.
    const { waiting, decided } = await owner.plan.proposals({ clientId: id });
    expect(waiting.length + decided.length).toBe(plan.proposals.length);
    const [asked] = waiting.filter(({ kind }) => kind === "addGoal");
    await owner.plan.decideProposal({ clientId: id, proposalId: asked?.id ?? "", decision: "yes" });
    expect((await owner.plan.read({ clientId: id })).goals.length).toBe(plan.goals.length + 1);
    for (const proposal of waiting) await owner.plan.proposal({ clientId: id, proposalId: proposal.id });
  });

  it("never holds a secret place, private time that was not released, or a view that the client may not read yet", async () => {
    const alone = await taken(true);
    const text = JSON.stringify([plan, alone]);
    expect(text).toContain("Wanneer zien we elkaar?");
    for (const words of Object.values(staysHere)) expect(text).not.toContain(words);
  });

  it("without others holds only what the client said", async () => {
    const alone = (await taken(true)).plan;
    expect(planFile.safeParse(alone).success).toBe(true);
    expect([alone.proposals, alone.recorded, alone.people]).toEqual([[], [], []]);
    expect(alone.rounds.flatMap(({ views, people }) => [...views.map(({ by }) => by), ...people])).toEqual([null]);
    const [open] = alone.meetings.filter(({ state }) => state === "proposed");
    expect(open).toMatchObject({ replies: [], interpreter: null, chair: null, contributions: [] });
    expect(open?.agenda.map(({ words }) => words)).toEqual(["De sleutel"]);
    expect(open?.notes.map(({ words }) => words)).toEqual(["Ik wil vragen hoe het gaat."]);
    const others = plan.people.map(({ name }) => name);
    expect(others.filter((name) => JSON.stringify(alone).includes(name))).toEqual([]);
  });
});

describe("a file of before", () => {
  /** As version 1 wrote it: no keys of steps, meetings and proposals, and only what waited and was planned. */
  function asBefore({ recorded: _recorded, rounds: _rounds, ...whole }: PlanFile) {
    const [goal] = whole.goals;
    const [meeting] = whole.meetings.filter(({ state }) => state === "planned");
    const [proposal] = whole.proposals.filter(({ kind, state }) => kind === "addGoal" && state === "waiting");
    if (!goal || !meeting || !proposal) throw new Error("the plan has one of each");
    const { by, kind, words, goalKind, why, onDay, whenWords, doer, own, at, state, laterOn } = proposal;
    const { title, startsAt, place, visibility, readers, talk } = meeting;
    return {
      ...whole,
      version: 1,
      goals: [{ ...goal, steps: goal.steps.map(({ key: _, ...step }) => step) }],
      proposals: [{ by, kind, goal: null, words, goalKind, why, onDay, whenWords, doer, own, at, state, laterOn }],
      meetings: [{ title, startsAt, place, by: meeting.by, visibility, readers, talk }],
    };
  }

  it("comes in still, and is a file of now when it is taken along again", async () => {
    const { id, owner } = await startedPlan(scenario);
    const before = asBefore(plan);
    await owner.takeAlong.bringIn({ clientId: id, file: JSON.stringify(before), sharing: "same" });
    const again = (await owner.takeAlong.read({ clientId: id })).plan;
    expect(again.version).toBe(2);
    expect(again.proposals).toMatchObject([{ kind: "addGoal", state: "waiting", responses: [] }]);
    expect(again.meetings).toMatchObject([{ title: before.meetings[0]?.title, state: "planned", agenda: [] }]);
    expect(again.goals[0]?.steps).toHaveLength(before.goals[0]?.steps.length ?? 0);
  });

  it("and one in which something points to what is not there is told, not half read", async () => {
    const { id, owner } = await startedPlan(scenario);
    const [proposal] = plan.proposals;
    const [round] = plan.rounds;
    const [recorded] = plan.recorded;
    if (!proposal || !round || !recorded) throw new Error("the plan has one of each");
    const broken = [
      { ...plan, proposals: [{ ...proposal, step: "t999" }] },
      { ...plan, rounds: [{ ...round, people: ["p1", "p1"] }] },
      { ...plan, recorded: [{ ...recorded, about: "q1" }] },
      { ...plan, meetings: plan.meetings.map((meeting) => ({ ...meeting, previous: "m999" })) },
    ];
    for (const file of broken) {
      const bringing = owner.takeAlong.bringIn({ clientId: id, file: JSON.stringify(file), sharing: "same" });
      await expect(bringing).rejects.toMatchObject({ cause: { fields: { file: "fileWrong" } } });
    }
    expect((await owner.plan.read({ clientId: id })).goals).toEqual([]);
  });
});
