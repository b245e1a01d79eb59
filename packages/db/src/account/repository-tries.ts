// Tries to sign in, for the limits. Keys come in as hashes: neither an address nor an account can be read here.
import { and, eq, gt, inArray, lt } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";

/** When this key was tried since a moment, oldest first. */
export async function listTries(read: Reader, { keyHash, since }: { keyHash: string; since: Date }): Promise<readonly Date[]> {
  const { signInTry } = read.tables;
  const rows = await read
    .select({ triedAt: signInTry.triedAt })
    .from(signInTry)
    .where(and(eq(signInTry.keyHash, keyHash), gt(signInTry.triedAt, since)))
    .orderBy(signInTry.triedAt);
  return rows.map(({ triedAt }) => triedAt);
}

/** Notes a try of a key; gives its number, by which it can be taken back. */
export async function addTry(tx: Writer, { keyHash, at }: { keyHash: string; at: Date }): Promise<number> {
  const { signInTry } = tx.tables;
  const [added] = await tx.insert(signInTry).values({ keyHash, triedAt: at }).returning({ id: signInTry.id });
  if (!added) throw new Error("the try was not noted");
  return added.id;
}

/** Takes back these tries alone: they were right. */
export async function removeTries(tx: Writer, ids: readonly number[]): Promise<void> {
  const { signInTry } = tx.tables;
  await tx.delete(signInTry).where(inArray(signInTry.id, [...ids]));
}

/** Forgets the tries of one key: the last one was right. */
export async function removeTriesOf(tx: Writer, keyHash: string): Promise<void> {
  const { signInTry } = tx.tables;
  await tx.delete(signInTry).where(eq(signInTry.keyHash, keyHash));
}

/** Forgets tries that count for no limit any more. */
export async function removeTriesBefore(tx: Writer, before: Date): Promise<void> {
  const { signInTry } = tx.tables;
  await tx.delete(signInTry).where(lt(signInTry.triedAt, before));
}
