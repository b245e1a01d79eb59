import type { Permit } from "@naast/policy";
import type { Language, MemberState, PersonId } from "@naast/vocabulary";
import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import type { Reader } from "../store.ts";

const takingPartStates: MemberState[] = ["active", "paused"];

type AboutMember = Permit<"memberCard.read" | "memberCard.issue" | "memberCard.withdraw">;

/** `isElsewhere`: what they come in to is more than this plan. */
export type CardHolder = { personId: PersonId; name: string; language: Language; isElsewhere: boolean };

/** Somebody who takes part in this plan, or rests, and has no e-mail address; null for everybody else, whatever the reason. */
export async function readMemberHolder(read: Reader, { clientId }: AboutMember, personId: PersonId): Promise<CardHolder | null> {
  const { networkMember, person } = read.tables;
  const [found] = await read
    .select({ name: person.name, language: person.language })
    .from(networkMember)
    .innerJoin(person, eq(person.id, networkMember.personId))
    .where(
      and(
        eq(networkMember.clientId, clientId),
        eq(networkMember.personId, personId),
        inArray(networkMember.state, takingPartStates),
        isNull(person.email),
        isNull(person.endedAt),
      ),
    );
  return found ? { ...found, personId, isElsewhere: await isElsewhere(read, { clientId, personId }) } : null;
}

async function isElsewhere(read: Reader, { clientId, personId }: Pick<AboutMember, "clientId"> & { personId: PersonId }): Promise<boolean> {
  const { client, meetingCoordinator, networkMember, worker } = read.tables;
  const counts = await Promise.all([
    read.$count(
      networkMember,
      and(eq(networkMember.personId, personId), ne(networkMember.clientId, clientId), inArray(networkMember.state, takingPartStates)),
    ),
    read.$count(client, eq(client.personId, personId)),
    read.$count(meetingCoordinator, eq(meetingCoordinator.personId, personId)),
    read.$count(worker, eq(worker.personId, personId)),
  ]);
  return counts.some((count) => count > 0);
}
