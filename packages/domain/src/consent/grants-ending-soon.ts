import { listEndingGrants, type Reader } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Day, type EndingGrant, endingSoonDays, type ParticipantView } from "@naast/vocabulary";

/** What stops being shared within two weeks, for the client alone: it does not go on by itself, and does not stop unnoticed. */
export async function endingSoon(
  read: Reader,
  permit: Permit,
  { people, today }: { people: readonly ParticipantView[]; today: Day },
): Promise<readonly EndingGrant[]> {
  if (!permit.isClient) return [];
  const taking = new Map(people.filter(({ takesPart }) => takesPart).map(({ personId, name }) => [personId, name]));
  const grants = await listEndingGrants(read, permit, { today, days: endingSoonDays });
  return grants.flatMap(({ personId, label, endsOn }) => {
    const name = taking.get(personId);
    return name === undefined ? [] : [{ personId, name, label, endsOn }];
  });
}
