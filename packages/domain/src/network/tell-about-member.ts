import { addEvent, type Writer } from "@naast/db";
import type { ClientAction, Permit } from "@naast/policy";
import type { PersonId, PlanEvent } from "@naast/vocabulary";

type MemberEvent = Extract<PlanEvent, { kind: `member.${string}`; personId: PersonId }>;
type Telling = Permit<Extract<ClientAction, `member.${string}` | `ownPart.${string}`>>;

/** What somebody did about themselves, those who may know of them read; what others did about them, only the client. */
export async function tellAboutMember(
  tx: Writer,
  permit: Telling,
  { kind, personId, at }: { kind: MemberEvent["kind"]; personId: PersonId; at: Date },
): Promise<void> {
  const audience = permit.actorId === personId ? ("participants" as const) : ("client" as const);
  const place = { changeId: null, goalId: null, stepId: null, itemId: null, audience };
  await addEvent(tx, permit, { at, content: { kind, personId }, place });
}
