import { type Reader, readPeople } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Day, Invalid, type MemberState, memberStateOn, type PersonId } from "@naast/vocabulary";

/** Everybody who takes part today, who rests among them. */
export async function listParticipating(read: Reader, permit: Permit, today: Day): Promise<ReadonlySet<PersonId>> {
  return listTaking(read, permit, { today, states: ["active", "paused"] });
}

/** Who can be asked for a step today: members who are active, workers whose assignment runs. Who rests is asked nothing. */
export async function listDoers(read: Reader, permit: Permit, today: Day): Promise<ReadonlySet<PersonId>> {
  return listTaking(read, permit, { today, states: ["active"] });
}

async function listTaking(
  read: Reader,
  permit: Permit,
  { today, states }: { today: Day; states: readonly MemberState[] },
): Promise<ReadonlySet<PersonId>> {
  const { client, members, workers } = await readPeople(read, permit);
  const active = members.filter((member) => states.includes(memberStateOn(member, today)));
  const assigned = workers.filter(
    ({ endedAt, fromDay, untilDay }) => endedAt === null && fromDay <= today && (untilDay === null || today <= untilDay),
  );
  return new Set([client, ...active, ...assigned].map(({ personId }) => personId));
}

/** Only somebody who takes part can be asked. `Invalid` otherwise; nobody at all is fine too. */
export async function requireDoer(read: Reader, permit: Permit, { doerId, today }: { doerId: PersonId | null; today: Day }): Promise<void> {
  if (doerId === null) return;
  const doers = await listDoers(read, permit, today);
  // Who chooses for the client plans nothing for the client to do: that yes is theirs to give.
  const isForClient = permit.delegationId !== null && doerId === permit.clientPersonId;
  if (!doers.has(doerId) || isForClient) throw new Invalid({ doerId: "choosePeople" });
}
