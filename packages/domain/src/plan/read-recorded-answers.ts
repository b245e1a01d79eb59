import { readPeople, readSeenPlan, type SeenPlan } from "@naast/db";
import { abilities, type Permit } from "@naast/policy";
import type { RecordableView, RecordedAnswersPage } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { knowsOf } from "../network/known-member.ts";
import { peopleView } from "./people-view.ts";
import { recordedViews } from "./recorded-views.ts";

type People = Awaited<ReturnType<typeof readPeople>>;

/** Steps that wait for the answer of somebody whom the reader may know of, and who is not the client. */
function recordable(ctx: Context, permit: Permit, { seen, people }: { seen: SeenPlan; people: People }): readonly RecordableView[] {
  if (!abilities(permit.facts).includes("recordedAnswer.write")) return [];
  const knows = knowsOf(permit, people);
  const names = new Map(
    peopleView(people, today(ctx))
      .filter(({ relation, state, takesPart }) => relation !== "client" && takesPart && state === "active")
      .map(({ personId, name }) => [personId, name]),
  );
  return seen.steps.flatMap(({ id, what, state, doerId }) => {
    const name = doerId === null || doerId === permit.actorId || !knows(doerId) ? undefined : names.get(doerId);
    if (state !== "requested" || doerId === null || name === undefined) return [];
    return { about: "stepAnswer" as const, aboutId: id, aboutWords: what, personId: doerId, personName: name };
  });
}

/** What was written down for who was not there, and what could be. */
export async function readRecordedAnswers(ctx: Context, permit: Permit<"recordedAnswer.read">): Promise<RecordedAnswersPage> {
  const { read } = ctx.store;
  const [seen, people] = await Promise.all([readSeenPlan(read, permit), readPeople(read, permit)]);
  const recorded = await recordedViews(ctx, permit, { read, seen, people });
  return { recorded, recordable: recordable(ctx, permit, { seen, people }), today: today(ctx) };
}
