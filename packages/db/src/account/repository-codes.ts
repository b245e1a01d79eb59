// Codes and links to sign in with. Like repository.ts without a permit: who signs in has none yet.
import type { App, Id, PersonId } from "@naast/vocabulary";
import { and, desc, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";

export type NewSignInCode = {
  id: Id<"SignInCode">;
  personId: PersonId;
  app: App;
  codeHash: string;
  linkHash: string;
  createdAt: Date;
  expiresAt: Date;
};

export type LiveCode = { id: Id<"SignInCode">; personId: PersonId; codeHash: string; tries: number };

type Whose = { personId: PersonId; app: App };

export async function addSignInCode(tx: Writer, code: NewSignInCode): Promise<void> {
  await tx.insert(tx.tables.signInCode).values(code);
}

/** The codes of a person that were neither used nor expired, newest first. */
export async function listLiveCodes(read: Reader, { personId, app, now }: Whose & { now: Date }): Promise<readonly LiveCode[]> {
  const { signInCode } = read.tables;
  return read
    .select({ id: signInCode.id, personId: signInCode.personId, codeHash: signInCode.codeHash, tries: signInCode.tries })
    .from(signInCode)
    .where(and(eq(signInCode.personId, personId), eq(signInCode.app, app), isNull(signInCode.usedAt), gt(signInCode.expiresAt, now)))
    .orderBy(desc(signInCode.createdAt));
}

/** Counts one wrong try against a code. */
export async function addCodeTry(tx: Writer, id: Id<"SignInCode">): Promise<void> {
  const { signInCode } = tx.tables;
  await tx
    .update(signInCode)
    .set({ tries: sql`${signInCode.tries} + 1` })
    .where(eq(signInCode.id, id));
}

/** Uses the link with this hash and says whose it was; null when it is unknown, used, expired or of the other app. */
export async function claimLink(tx: Writer, { linkHash, app, at }: { linkHash: string; app: App; at: Date }): Promise<PersonId | null> {
  const { signInCode } = tx.tables;
  const [claimed] = await tx
    .update(signInCode)
    .set({ usedAt: at })
    .where(and(eq(signInCode.linkHash, linkHash), eq(signInCode.app, app), isNull(signInCode.usedAt), gt(signInCode.expiresAt, at)))
    .returning({ personId: signInCode.personId });
  return claimed?.personId ?? null;
}

/** Once somebody is in, the other codes that were mailed for this app are of no use to anybody. */
export async function retireCodes(tx: Writer, { personId, app, at }: Whose & { at: Date }): Promise<void> {
  const { signInCode } = tx.tables;
  await tx
    .update(signInCode)
    .set({ usedAt: at })
    .where(and(eq(signInCode.personId, personId), eq(signInCode.app, app), isNull(signInCode.usedAt)));
}

/** Removes codes that expired before this moment. */
export async function removeCodesBefore(tx: Writer, before: Date): Promise<void> {
  const { signInCode } = tx.tables;
  await tx.delete(signInCode).where(lt(signInCode.expiresAt, before));
}
