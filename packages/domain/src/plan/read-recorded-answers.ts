import { listProposalResponses, listWaiting, readPeople, readSeenPlan, type SeenPlan } from "@naast/db";
import { abilities, type Permit } from "@naast/policy";
import type { PersonId, RecordableView, RecordedAnswersPage } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { recordableMeetings } from "../meeting/recordable-meetings.ts";
import { knowsOf } from "../network/known-member.ts";
import { peopleView } from "./people-view.ts";
import { readersOfProposal } from "./proposal-readers.ts";
import { recordedViews } from "./recorded-answer-views.ts";

type People = Awaited<ReturnType<typeof readPeople>>;

type Asked = { seen: SeenPlan; people: People };

/** Names of those for whom the reader may write: they take part today, do not rest, and the reader may know of them. */
function namesOfAbsent(ctx: Context, permit: Permit, people: People): ReadonlyMap<PersonId, string> {
  const knows = knowsOf(permit, people);
  return new Map(
    peopleView(people, today(ctx))
      .filter(({ relation, state, takesPart }) => relation !== "client" && takesPart && state === "active")
      .filter(({ personId }) => personId !== permit.actorId && knows(personId))
      .map(({ personId, name }) => [personId, name]),
  );
}

/** Proposals that wait, and who could say something and did not yet; only where who reads it is no secret between readers. */
async function openProposals(ctx: Context, permit: Permit, names: ReadonlyMap<PersonId, string>): Promise<readonly RecordableView[]> {
  const { read } = ctx.store;
  const found: RecordableView[] = [];
  for (const { proposal } of await listWaiting(read, permit)) {
    const { asked, isPublic } = await readersOfProposal(read, permit, { proposal, today: today(ctx) });
    const said = new Set((await listProposalResponses(read, permit, proposal.id)).map(({ personId }) => personId));
    for (const personId of isPublic ? asked : []) {
      const personName = names.get(personId);
      if (personName === undefined || said.has(personId)) continue;
      found.push({ about: "proposalResponse", aboutId: proposal.id, aboutWords: proposal.words, personId, personName, times: [] });
    }
  }
  return found;
}

/** What waits for the answer of somebody whom the reader may know of, and who is not the client. */
async function recordable(ctx: Context, permit: Permit, { seen, people }: Asked): Promise<readonly RecordableView[]> {
  if (!abilities(permit.facts).includes("recordedAnswer.write")) return [];
  const names = namesOfAbsent(ctx, permit, people);
  const steps = seen.steps.flatMap(({ id, what, state, doerId }) => {
    const name = doerId === null ? undefined : names.get(doerId);
    if (state !== "requested" || doerId === null || name === undefined) return [];
    return { about: "stepAnswer" as const, aboutId: id, aboutWords: what, personId: doerId, personName: name, times: [] };
  });
  return [...steps, ...(await openProposals(ctx, permit, names)), ...(await recordableMeetings(ctx, permit, names))];
}

/** What was written down for who was not there, and what could be. */
export async function readRecordedAnswers(ctx: Context, permit: Permit<"recordedAnswer.read">): Promise<RecordedAnswersPage> {
  const { read } = ctx.store;
  const [seen, people] = await Promise.all([readSeenPlan(read, permit), readPeople(read, permit)]);
  const recorded = await recordedViews(ctx, permit, { read, seen, people });
  return { recorded, recordable: await recordable(ctx, permit, { seen, people }), today: today(ctx) };
}
