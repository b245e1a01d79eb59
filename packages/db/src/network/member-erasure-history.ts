import type { Permit } from "@naast/policy";
import { and, eq, inArray } from "drizzle-orm";
import type { Snapshot } from "../dialect/snapshot.ts";
import type { Writer } from "../store.ts";

type Erasing = Permit<"ownPart.erase">;
type Names = { gone: string; clientPersonId: string };

/** Kinds of items that are somebody's own: an earlier state of one goes with its owner. */
const owners: Readonly<Record<string, string>> = {
  ownView: "personId",
  comment: "personId",
  purposeAgreement: "personId",
  grant: "personId",
  portraitLine: "personId",
  roundView: "personId",
  recordedAnswer: "personId",
  proposal: "proposerId",
  proposalResponse: "personId",
  networkMember: "personId",
  meetingReply: "personId",
  meetingResponse: "personId",
  agendaPoint: "authorId",
  relapseRequest: "doerId",
};

/** Columns that cannot be empty: what this person had entered counts as the client's own from now on. */
const neverEmpty = new Set(["authorId", "changedBy", "plannedBy", "writtenBy", "givenBy"]);

function withoutValue(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== names.gone).map((one) => withoutValue(one, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutField(key, inner, names)]));
}

function withoutField(key: string, value: unknown, names: Names): unknown {
  if (value === names.gone) return neverEmpty.has(key) ? names.clientPersonId : null;
  return withoutValue(value, names);
}

/** An earlier state without the person: what they gave back in words goes with their name. */
function scrubbed(snapshot: Snapshot | null, names: Names): Snapshot | null {
  if (snapshot === null) return null;
  const words = snapshot["returnedBy"] === names.gone ? { ...snapshot, returnWords: null } : snapshot;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, withoutField(key, value, names)]));
}

const mentions = (value: unknown, id: string) => JSON.stringify(value ?? null).includes(id);
const perStatement = 300;

async function deleteInChunks<Id>(ids: readonly Id[], run: (some: Id[]) => PromiseLike<unknown>): Promise<void> {
  for (let from = 0; from < ids.length; from += perStatement) await run(ids.slice(from, from + perStatement));
}

/** Earlier states, changes and events: those of this person go, those that mention them lose the mention. */
export async function scrubHistory(tx: Writer, { clientId, clientPersonId, actorId: gone }: Erasing): Promise<void> {
  const { change, event, history } = tx.tables;
  const names = { gone, clientPersonId };
  const rows = await tx.select().from(history).where(eq(history.clientId, clientId));
  const isTheirs = (row: (typeof rows)[number]) => {
    const owner = owners[row.itemKind];
    return row.actorId === gone || (owner !== undefined && [row.before?.[owner], row.after?.[owner]].includes(gone));
  };
  const theirs = rows.filter(isTheirs).map(({ id }) => id);
  for (const { id, before, after } of rows.filter((row) => !isTheirs(row) && mentions([row.before, row.after], gone))) {
    await tx
      .update(history)
      .set({ before: scrubbed(before, names), after: scrubbed(after, names) })
      .where(eq(history.id, id));
  }
  await deleteInChunks(theirs, (some) => tx.delete(history).where(inArray(history.id, some)));
  await tx.delete(change).where(and(eq(change.clientId, clientId), eq(change.actorId, gone)));
  const events = await tx
    .select({ seq: event.seq, actorId: event.actorId, content: event.content })
    .from(event)
    .where(eq(event.clientId, clientId));
  const told = events.filter(({ actorId, content }) => actorId === gone || mentions(content, gone)).map(({ seq }) => seq);
  await deleteInChunks(told, (some) => tx.delete(event).where(inArray(event.seq, some)));
}
