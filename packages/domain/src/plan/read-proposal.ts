import { chosenReadersOf, decidingChange, listProposals, type Reader, readChange, readPeople, type SeenProposal } from "@naast/db";
import { abilities, type Permit } from "@naast/policy";
import { hasOwnReaders, type Id, NotFound, type PersonId, type PlanView, type ProposalPage, type ProposalsPage } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { chosenAmong } from "./chosen-for-client.ts";
import { loadPlan } from "./load-plan.ts";
import { peopleView } from "./people-view.ts";
import { readersOfProposal } from "./proposal-readers.ts";
import { proposalNames, proposalView } from "./proposal-view.ts";
import { planReader } from "./reader-view.ts";
import { isOpenProposal } from "./require-proposal.ts";
import { talkOfProposal } from "./response-view.ts";

type Reading = Permit<"plan.read">;

const setOf = ({ proposal }: SeenProposal): string => proposal.setId ?? proposal.id;

/** A name under words that are shared stays readable, also of who takes part no more. */
async function withNames(
  ctx: Context,
  permit: Reading,
  { plan, ids }: { plan: PlanView; ids: readonly (PersonId | null)[] },
): Promise<PlanView> {
  const known = new Set(plan.people.map(({ personId }) => personId));
  const people = peopleView(await readPeople(ctx.store.read, permit), today(ctx));
  return { ...plan, people: [...plan.people, ...people.filter(({ personId }) => ids.includes(personId) && !known.has(personId))] };
}

/** Whether something in the plan was changed by the client's yes, so that it can be put back with it. */
async function isCarriedOut(read: Reader, permit: Reading, { proposal }: SeenProposal): Promise<boolean> {
  if (!permit.isClient || (proposal.state !== "yes" && proposal.state !== "changed")) return false;
  const changeId = await decidingChange(read, permit, proposal.id);
  const found = changeId && (await readChange(read, permit, changeId));
  return found ? found.items.some(({ itemKind }) => itemKind !== "proposal") : false;
}

/** One item of a proposal: what it is, what the others say, what the client chose. Beside the plan it is about. */
export async function readProposal(ctx: Context, permit: Reading, proposalId: Id<"Proposal">): Promise<ProposalPage> {
  const { read } = ctx.store;
  const plan = await loadPlan(ctx, permit, { events: 0 });
  const rows = await listProposals(read, permit);
  const row = rows.find(({ proposal }) => proposal.id === proposalId);
  if (!row) throw new NotFound();
  const reader = planReader(permit);
  const set = rows.filter((one) => setOf(one) === setOf(row));
  const readers = await readersOfProposal(read, permit, { proposal: row.proposal, today: today(ctx) });
  const talk = await talkOfProposal(ctx, permit, { proposal: row.proposal, readers });
  const { proposerId, doerId, aboutPersonId } = row.proposal;
  const named = [proposerId, doerId, aboutPersonId, ...talk.responses.map(({ personId }) => personId), ...talk.silent, ...talk.readBy];
  const shown = await withNames(ctx, permit, { plan, ids: named });
  const names = proposalNames(shown);
  const may = abilities(permit.facts);
  return {
    ...talk,
    plan: { ...shown, chosenForClient: await chosenAmong(read, permit, [proposalId]) },
    proposal: proposalView(row, reader, names),
    together: set.map((one) => proposalView(one, reader, names)),
    readerIds: permit.isClient ? await chosenReadersOf(read, permit, proposalId) : [],
    mayAskOthers: may.includes("visibility.change") && hasOwnReaders(row.proposal.kind) && isOpenProposal(row.proposal),
    isOpen: row.proposal.isOpen,
    mayOpen: may.includes("proposal.open") && isOpenProposal(row.proposal),
    mayReopen: may.includes("proposal.reopen") && !isOpenProposal(row.proposal) && row.proposal.state !== "withdrawn",
    carriedOut: await isCarriedOut(read, permit, row),
  };
}

/** Every proposal that the reader sees: what waits, and what was decided, the newest first. */
export async function readProposals(ctx: Context, permit: Reading): Promise<ProposalsPage> {
  const plan = await loadPlan(ctx, permit, { events: 0 });
  const rows = await listProposals(ctx.store.read, permit);
  const shown = await withNames(ctx, permit, { plan, ids: rows.flatMap(({ proposal }) => [proposal.proposerId, proposal.aboutPersonId]) });
  const reader = planReader(permit);
  const names = proposalNames(shown);
  const viewsOf = (some: readonly SeenProposal[]) => some.map((row) => proposalView(row, reader, names));
  return {
    plan: shown,
    waiting: viewsOf(rows.filter(({ proposal }) => isOpenProposal(proposal))),
    decided: viewsOf(rows.filter(({ proposal }) => !isOpenProposal(proposal))).toReversed(),
  };
}
