import { listGrantedPeople, listParticipantIds, type Reader, readPeople } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { PersonId, WellbeingView } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";

/**
 * With whom somebody may share a line of their own. The client: with whom they gave "how I am doing". Somebody from the
 * network: with the client and the workers who are assigned, and with no other member.
 */
export async function possibleReaders(ctx: Context, read: Reader, permit: Permit): Promise<WellbeingView["possibleReaders"]> {
  const taking = new Set(await listParticipantIds(read, permit, today(ctx)));
  const { client, members, workers } = await readPeople(read, permit);
  const distinct = (people: readonly { personId: PersonId; name: string }[]) => [
    ...new Map(people.filter(({ personId }) => taking.has(personId)).map(({ personId, name }) => [personId, { personId, name }])).values(),
  ];
  if (!permit.isClient) return [{ personId: permit.clientPersonId, name: client.name }, ...distinct(workers)];
  const granted = await listGrantedPeople(read, permit, { label: "wellbeing", today: today(ctx) });
  return distinct([...members, ...workers]).filter(({ personId }) => granted.has(personId));
}
