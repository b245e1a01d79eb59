import type { readPeople } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { PersonId } from "@naast/vocabulary";

type People = Awaited<ReturnType<typeof readPeople>>;

/**
 * Whether a reader may know that somebody takes part. The client and the workers know of everybody; members of each other
 * only when the client says so (`domain.md` 6.5). A name under words that are shared stays readable all the same.
 */
export function knowsOf(permit: Permit, { members }: Pick<People, "members">): (personId: PersonId) => boolean {
  if (permit.basis !== "grant") return () => true;
  const hidden = new Set(members.filter(({ knownToOthers }) => !knownToOthers).map(({ personId }) => personId));
  return (personId) => personId === permit.actorId || !hidden.has(personId);
}
