import { insertGrant, type Writer } from "@naast/db";
import type { Permit, ShelterPermit } from "@naast/policy";
import { type ClientId, type Day, type Label, type Language, type PersonId } from "@naast/vocabulary";
import { endOf, grantText } from "../consent/grant-text.ts";

/** What an assignment gives a worker to read (`product.md`, visibility); the client can take each of them back. */
export const firstLabels: readonly Label[] = ["purpose", "goals", "meetings", "messages"];

type Assigned = { clientId: ClientId; workerId: PersonId; name: string; language: Language; from: Day; until: Day | null; at: Date };

/** The grants that come with an assignment: for a year, or until the assignment ends if that is sooner. */
export async function giveFirstGrants(
  tx: Writer,
  permit: Permit<"assignment.start"> | ShelterPermit<"client.start">,
  { clientId, workerId, name, language, from, until, at }: Assigned,
): Promise<void> {
  const inAYear = endOf("year", from);
  const endsOn = until !== null && until < inAYear ? until : inAYear;
  for (const label of firstLabels) {
    const textShown = grantText({ language, label, name, endsOn });
    await insertGrant(tx, permit, { clientId, personId: workerId, label, endsOn, textShown, at });
  }
}
