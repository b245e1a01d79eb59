import { createHash } from "node:crypto";
import type { ClientAction, Permit, ShelterPermit } from "@naast/policy";
import { type ClientId, type Day, type Label, newId, type PersonId } from "@naast/vocabulary";
import { and, eq, gte, inArray, isNull } from "drizzle-orm";
import { updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

export type StoredGrant = Tables["grant"]["$inferSelect"];

/** The grants of one person that count on a day, for these labels. */
export function listRunningGrants(
  read: Reader,
  permit: Permit,
  { personId, labels, today }: { personId: PersonId; labels: readonly Label[]; today: Day },
): Promise<readonly StoredGrant[]> {
  const { grant } = read.tables;
  const ofPerson = and(eq(grant.clientId, permit.clientId), eq(grant.personId, personId), inArray(grant.label, [...labels]));
  return read
    .select()
    .from(grant)
    .where(and(ofPerson, isNull(grant.withdrawnAt), gte(grant.endsOn, today)))
    .orderBy(grant.givenAt, grant.id)
    .then((rows) => rows);
}

export type GrantWay = StoredGrant["way"];
export type AddedGrant = { clientId: ClientId; personId: PersonId; label: Label; endsOn: Day; textShown: string; way: GrantWay; at: Date };
/** Who may bring a grant about: the client, and an assignment (`product.md`: it gives a worker the first four). */
type Giver = Permit<"grant.give" | "member.change" | "assignment.start"> | ShelterPermit<"client.start">;

/** A new grant with the sentence that was shown, and its SHA-256: what exactly was agreed to (AVG art. 7.1). */
export async function insertGrant(tx: Writer, permit: Giver, { at, textShown, ...given }: AddedGrant): Promise<StoredGrant> {
  const textHash = createHash("sha256").update(textShown).digest("hex");
  const [row] = await tx
    .insert(tx.tables.grant)
    .values({ ...given, id: newId("Grant"), givenAt: at, givenBy: permit.actorId, textShown, textHash })
    .returning();
  if (!row) throw new Error("the grant was not added");
  return row;
}

/** Stamps a grant as withdrawn; it is never erased. */
export function withdrawStoredGrant(
  tx: Writer,
  permit: Permit<
    "grant.give" | "grant.withdraw" | "assignment.end" | "proposal.decide" | Extract<ClientAction, `member.${string}` | "ownPart.erase">
  >,
  { before, at }: { before: StoredGrant; at: Date },
): Promise<StoredGrant> {
  return updateVersioned(tx, permit, { table: tx.tables.grant, before, set: { withdrawnAt: at, withdrawnBy: permit.actorId } });
}
