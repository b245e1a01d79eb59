import { createHash } from "node:crypto";
import type { Id } from "@naast/vocabulary";
import { desc } from "drizzle-orm";
import { type Given, preparedRead, preparedWrite } from "../dialect/prepared.ts";
import type { Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

type Row = Tables["accessLog"]["$inferInsert"];
/** One line of the log before it has its place in the chain. */
export type LoggedAccess = Required<Omit<Row, "seq" | "previousHash" | "hash">> & { id: Id<"AccessLog"> };

const lastLink = preparedRead((read, { accessLog }, _given: Given<object>) =>
  read.select({ hash: accessLog.hash }).from(accessLog).orderBy(desc(accessLog.seq)).limit(1),
);

const insertLine = preparedWrite((tx, { accessLog }, given: Given<Required<Omit<Row, "seq">>>) =>
  tx.insert(accessLog).values({
    id: given.id,
    at: given.at,
    action: given.action,
    outcome: given.outcome,
    actorId: given.actorId,
    relation: given.relation,
    teamId: given.teamId,
    clientId: given.clientId,
    subjectId: given.subjectId,
    basis: given.basis,
    grantId: given.grantId,
    emergencyId: given.emergencyId,
    requestId: given.requestId,
    sessionId: given.sessionId,
    app: given.app,
    previousHash: given.previousHash,
    hash: given.hash,
  }),
);

/** The link of a line: a change, a removal or another order of lines anywhere before it would give another hash. */
export function linkOf(line: LoggedAccess, previousHash: string): string {
  const content = [
    line.id,
    line.at.getTime(),
    line.action,
    line.outcome,
    line.actorId,
    line.relation,
    line.teamId,
    line.clientId,
    line.subjectId,
    line.basis,
    line.grantId,
    line.emergencyId,
    line.requestId,
    line.sessionId,
    line.app,
  ];
  return createHash("sha256").update(previousHash).update(JSON.stringify(content)).digest("base64url");
}

/** Appends lines, each linked to the one before. Append-only: triggers refuse any change (NEN 7513: logging is protected as the record is). */
export async function appendAccess(tx: Writer, lines: readonly LoggedAccess[]): Promise<void> {
  await tx.lockChain();
  const [last] = await lastLink(tx, {});
  let previousHash = last?.hash ?? "";
  for (const line of lines) {
    const hash = linkOf(line, previousHash);
    await insertLine(tx, { ...line, previousHash, hash });
    previousHash = hash;
  }
}
