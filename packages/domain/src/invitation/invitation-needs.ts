import type { listSafetyTalks } from "@naast/db";
import { countSendings, type listInvitablePeople, listInvitationsFor, type Reader, type StoredInvitation } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type InvitationNeed, oneDay, sendingsAtMost, sendingsDays } from "@naast/vocabulary";

type Person = Awaited<ReturnType<typeof listInvitablePeople>>[number];
type Talk = Awaited<ReturnType<typeof listSafetyTalks>>[number];

/** Four eyes: client and worker both said that they talked about it. */
export function isTalkDone(talks: readonly Talk[], nodeId: string | null): boolean {
  return talks.some((talk) => talk.nodeId === nodeId && talk.notedByClientAt !== null && talk.notedByWorkerAt !== null);
}

function lacksContact({ channel, contact }: StoredInvitation): boolean {
  return contact === null && (channel === "email" || channel === "text");
}

async function isBlocked(read: Reader, permit: Sending, nodeId: StoredInvitation["nodeId"]): Promise<boolean> {
  return nodeId !== null && (await listInvitationsFor(read, permit, nodeId)).some(({ state }) => state === "blocked");
}

type Sending = Permit<"invitation.list" | "invitation.send">;
export type About = { purposeWords: string | null; people: readonly Person[]; talks: readonly Talk[]; now: Date };

/** What is missing before an invitation can go out; null when nothing is. The first thing to do comes first. */
export async function needOf(
  read: Reader,
  permit: Permit<"invitation.list" | "invitation.send">,
  { invitation, purposeWords, people, talks, now }: About & { invitation: StoredInvitation },
): Promise<InvitationNeed | null> {
  if (purposeWords === null) return "purpose";
  const { nodeId } = invitation;
  const person = people.find(({ id }) => id === nodeId);
  if (person?.personId) return "takesPart";
  if (await isBlocked(read, permit, nodeId)) return "blocked";
  if (person?.tone === "unsafe" && !isTalkDone(talks, nodeId)) return "safetyTalk";
  if (lacksContact(invitation)) return "contact";
  const since = new Date(now.getTime() - sendingsDays * oneDay);
  return (await countSendings(read, permit, { ...invitation, since })) >= sendingsAtMost ? "tooOften" : null;
}
