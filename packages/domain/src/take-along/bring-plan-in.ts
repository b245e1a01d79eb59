import { addEvent, insertBroughtIn, isPlanEmpty, readPeople } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type BringInPreview, type bringInSharings, Conflict, type PlanFile } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { peopleView } from "../plan/people-view.ts";
import { readPlanFile } from "./read-plan-file.ts";

type Bringing = Permit<"plan.bringIn">;

async function requireEmpty(ctx: Context, permit: Bringing): Promise<void> {
  if (!(await isPlanEmpty(ctx.store.read, permit))) throw new Conflict("already.there");
}

/** What a file holds and who would read it here. Nothing is written. `Invalid` says what is wrong; `Conflict`: the plan is not empty. */
export async function previewBringIn(ctx: Context, permit: Bringing, { file }: { file: string }): Promise<BringInPreview> {
  const plan = readPlanFile(file);
  await requireEmpty(ctx, permit);
  const people = peopleView(await readPeople(ctx.store.read, permit), today(ctx));
  return {
    name: plan.name,
    writtenOn: plan.writtenOn,
    purpose: plan.purposes.at(-1)?.words ?? null,
    goals: plan.goals.map(({ words }) => words),
    meetings: plan.meetings.length,
    contactMoments: plan.contactMoments.length,
    nodes: plan.nodes.length,
    people: plan.people.map(({ name }) => name),
    readersHere: people.filter(({ relation, takesPart }) => takesPart && relation !== "client").map(({ name }) => name),
  };
}

/** Everything for the client alone, to be shared anew. */
function closed(plan: PlanFile): PlanFile {
  const mine = { visibility: "me" as const, readers: [] };
  return {
    ...plan,
    goals: plan.goals.map((goal) => ({ ...goal, ...mine, steps: goal.steps.map((step) => ({ ...step, visibility: null })) })),
    proposals: plan.proposals.map((proposal) => ({ ...proposal, ...mine })),
    meetings: plan.meetings.map((meeting) => ({ ...meeting, ...mine })),
    contactMoments: plan.contactMoments.map((one) => ({ ...one, ...mine })),
    nodes: plan.nodes.map((node) => ({ ...node, ...mine })),
    portrait: plan.portrait && { ...plan.portrait, ...mine },
    relapse: { ...plan.relapse, phases: plan.relapse.phases.map((phase) => ({ ...phase, ...mine })) },
  };
}

/**
 * Brings a plan that was taken along into one that is still empty, whole or not at all. The names under words come along;
 * nobody takes part by it: that needs an invitation and a yes here.
 */
export async function bringPlanIn(
  ctx: Context,
  permit: Bringing,
  { file, sharing }: { file: string; sharing: (typeof bringInSharings)[number] },
): Promise<null> {
  const plan = readPlanFile(file);
  await requireEmpty(ctx, permit);
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    if (!(await isPlanEmpty(tx, permit))) throw new Conflict("already.there");
    await insertBroughtIn(tx, permit, { plan: sharing === "mine" ? closed(plan) : plan, at });
    const place = { changeId: null, goalId: null, stepId: null, itemId: null, audience: "client" as const };
    await addEvent(tx, permit, { at, content: { kind: "plan.broughtIn" }, place });
  });
  return null;
}
