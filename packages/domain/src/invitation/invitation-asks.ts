import { listInvitations, namesOf, type Reader, type StoredInvitation } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { InvitationAsk } from "@naast/vocabulary";

function kindOf({ state, questionWords, replyWords, laterOn }: StoredInvitation): InvitationAsk["kind"] | null {
  if (state === "nominated") return "nomination";
  if ((state === "sent" || state === "opened") && questionWords !== null && replyWords === null) return "question";
  return state === "ready" && laterOn !== null ? "again" : null;
}

/** What waits for the client about people they ask; nothing for anybody else. */
export async function invitationAsks(read: Reader, permit: Permit<"plan.read">): Promise<readonly InvitationAsk[]> {
  if (!permit.isClient) return [];
  const waiting = (await listInvitations(read, permit)).flatMap((row) => {
    const kind = kindOf(row);
    return kind ? [{ row, kind }] : [];
  });
  const names = await namesOf(
    read,
    waiting.flatMap(({ row }) => row.nominatedBy ?? []),
  );
  return waiting.map(({ row: { id, label, nominatedBy }, kind }) => ({
    invitationId: id,
    kind,
    label,
    byName: nominatedBy ? (names.get(nominatedBy) ?? null) : null,
  }));
}
