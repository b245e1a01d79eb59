import {
  listHistory,
  listSeenRoundViews,
  nameOfPerson,
  readNode,
  readPeople,
  readSeenPlan,
  type Snapshot,
  type StoredHistory,
} from "@naast/db";
import { abilities, type Permit } from "@naast/policy";
import { type HistoryView, type ItemKind, idOf, NotFound, type PersonId } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { recordedViews } from "../plan/recorded-answer-views.ts";

/** The column that holds what a person wrote, for each kind of item. */
const wordsColumn: Readonly<Record<ItemKind, string>> = {
  purpose: "words",
  purposeAgreement: "answer",
  goal: "words",
  step: "what",
  ownView: "words",
  comment: "words",
  contactMoment: "words",
  proposal: "words",
  proposalResponse: "words",
  networkMember: "relationWords",
  invitation: "label",
  meeting: "title",
  meetingReply: "coming",
  meetingResponse: "words",
  agendaPoint: "words",
  contribution: "what",
  networkNode: "label",
  networkTie: "kind",
  nodeDeepening: "metWords",
  mapSnapshot: "words",
  portrait: "strengthWords",
  portraitLine: "words",
  relapsePhase: "name",
  relapseRequest: "words",
  relapseCall: "name",
  crisisCard: "coverWords",
  viewRound: "question",
  roundView: "words",
  recordedAnswer: "words",
  grant: "label",
};

/** Own views and comments are other people's words: theirs to change. */
const ofClient: ReadonlySet<ItemKind> = new Set(["purpose", "goal", "step", "contactMoment", "meeting", "networkNode"]);

function wordsIn(kind: ItemKind, snapshot: Snapshot | null): string | null {
  const words = snapshot?.[wordsColumn[kind]];
  return typeof words === "string" ? words : null;
}

/** Whether the reader sees the item itself now; its history follows it. */
async function isSeen(ctx: Context, permit: Permit, { itemKind, itemId }: { itemKind: ItemKind; itemId: string }): Promise<boolean> {
  // What the others said in a round is hidden until one's own words are there, also from the client and in the history.
  if (itemKind === "roundView") return (await listSeenRoundViews(ctx.store.read, permit)).some(({ view }) => view.id === itemId);
  if (permit.isClient) return true;
  if (itemKind === "networkNode") return (await readNode(ctx.store.read, permit, idOf("NetworkNode").parse(itemId))) !== null;
  const { read } = ctx.store;
  const seen = await readSeenPlan(read, permit);
  if (itemKind === "recordedAnswer") {
    const people = await readPeople(read, permit);
    return (await recordedViews(ctx, permit, { read, seen, people })).some(({ id }) => id === itemId);
  }
  const lists: Partial<Record<ItemKind, readonly { id: string }[]>> = {
    goal: seen.goals,
    step: seen.steps,
    ownView: seen.ownViews,
    comment: seen.comments,
    contactMoment: seen.contactMoments,
    meeting: seen.meetings,
    proposal: seen.proposals.map(({ proposal }) => proposal),
  };
  return lists[itemKind]?.some(({ id }) => id === itemId) ?? false;
}

/** The earlier texts of one item, the oldest first. An item that is not seen has no history either: `NotFound`. */
export async function readHistory(
  ctx: Context,
  permit: Permit<"history.read">,
  item: { itemKind: ItemKind; itemId: string },
): Promise<readonly HistoryView[]> {
  if (!(await isSeen(ctx, permit, item))) throw new NotFound();
  const rows = await listHistory(ctx.store.read, permit, item);
  // A text that somebody else sent and that was not taken is theirs and the client's, nobody else's.
  const shown = rows.filter(({ reason, actorId }) => reason !== "kept" || permit.isClient || actorId === permit.actorId);
  const mayRestore = ofClient.has(item.itemKind) && abilities(permit.facts).includes("history.restore");
  const names = new Map<PersonId, string>();
  for (const { actorId } of shown) if (!names.has(actorId)) names.set(actorId, await nameOfPerson(ctx.store.read, actorId));
  return shown.map((row) => historyView(row, { name: names.get(row.actorId) ?? "", mayRestore }));
}

function historyView(row: StoredHistory, { name, mayRestore }: { name: string; mayRestore: boolean }): HistoryView {
  const before = wordsIn(row.itemKind, row.before);
  const after = wordsIn(row.itemKind, row.after);
  return {
    id: row.id,
    changedAt: row.at.getTime(),
    changedBy: row.actorId,
    changedByName: name,
    before,
    after,
    reason: row.reason,
    mayRestore: mayRestore && (row.reason === "kept" ? after !== null : before !== null && before !== after),
  };
}
