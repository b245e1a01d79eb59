import { insertGrant, listWithdrawnByClient, type Writer } from "@naast/db";
import type { Permit, ShelterPermit } from "@naast/policy";
import { type ClientId, type Day, type Label, type Language, type PersonId } from "@naast/vocabulary";
import { endOf, grantText } from "../consent/grant-text.ts";

/** What an assignment gives a worker to read (`product.md`, visibility); the client can take each of them back. */
export const firstLabels: readonly Label[] = ["purpose", "goals", "meetings", "messages"];

type Assigned = { clientId: ClientId; workerId: PersonId; name: string; language: Language; from: Day; until: Day | null; at: Date };

/**
 * The grants that come with an assignment: for a year, or until the assignment ends if that is sooner. What the client
 * took back from this worker before, a new assignment does not give again; only the client does.
 */
export async function giveFirstGrants(
  tx: Writer,
  permit: Permit<"assignment.start"> | ShelterPermit<"client.start">,
  { clientId, workerId, name, language, from, until, at }: Assigned,
): Promise<void> {
  const inAYear = endOf("year", from);
  const endsOn = until !== null && until < inAYear ? until : inAYear;
  const clientPersonId = "clientPersonId" in permit ? permit.clientPersonId : null;
  const withdrawn = clientPersonId
    ? await listWithdrawnByClient(tx, { clientId, clientPersonId, personId: workerId, labels: firstLabels })
    : null;
  for (const label of firstLabels.filter((one) => !withdrawn?.has(one))) {
    const textShown = grantText({ language, label, name, endsOn });
    await insertGrant(tx, permit, { clientId, personId: workerId, label, endsOn, textShown, way: "assignment", at });
  }
}
