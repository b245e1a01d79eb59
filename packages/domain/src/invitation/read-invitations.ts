import { listInvitablePeople, listInvitations, listSafetyTalks, namesOf, newestPurpose, readPeople } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { InvitableNode, InvitationsView, InvitationView } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { peopleView } from "../plan/people-view.ts";
import type { Forge } from "./invitation-forge.ts";
import { isTalkDone, needOf } from "./invitation-needs.ts";
import { invitationView, nominationView } from "./invitation-view.ts";

/** Who is asked, where that stands, whom the others nominate, and who can still be asked. The client reads it, and a worker beside them. */
export async function readInvitations(ctx: Context, permit: Permit<"invitation.list">, { channels }: Forge): Promise<InvitationsView> {
  const { read } = ctx.store;
  const [rows, people, talks, purpose, found] = await Promise.all([
    listInvitations(read, permit),
    listInvitablePeople(read, permit),
    listSafetyTalks(read, permit),
    newestPurpose(read, permit),
    readPeople(read, permit),
  ]);
  const ids = rows.flatMap(({ nominatedBy, sentBy, blockedBy }) => [nominatedBy, sentBy, blockedBy].filter((id) => id !== null));
  const names = await namesOf(read, [...ids, ...talks.map(({ workerId }) => workerId)]);
  const nameOf = (id: (typeof ids)[number] | null) => (id === null ? null : (names.get(id) ?? null));
  const about = { purposeWords: purpose?.words ?? null, people, talks, now: ctx.clock.now() };
  const invitations: InvitationView[] = [];
  for (const row of rows) {
    const isDone = row.state === "accepted" || row.state === "declined" || row.state === "blocked";
    const view = invitationView(row, { nameOf, need: isDone ? null : await needOf(read, permit, { ...about, invitation: row }) });
    if (view) invitations.push(view);
  }
  const nodes = people
    .filter(({ personId }) => personId === null)
    .map(({ id, label, tone }): InvitableNode => {
      const about = talks.filter(({ nodeId }) => nodeId === id);
      const named = (open: boolean) =>
        about.filter(({ notedByWorkerAt }) => (notedByWorkerAt === null) === open).map(({ workerId }) => names.get(workerId) ?? "");
      return { id, label, needsTalk: tone === "unsafe" && !isTalkDone(talks, id), talkWith: named(false), talkOpenWith: named(true) };
    });
  const workers = peopleView(found, today(ctx)).filter(({ relation, takesPart }) => relation === "worker" && takesPart);
  return {
    clientId: permit.clientId,
    clientName: found.client.name,
    purposeWords: about.purposeWords,
    invitations,
    nominations: rows.filter(({ state }) => state === "nominated").map((row) => nominationView(row, nameOf)),
    nodes,
    workers: workers.map(({ personId, name }) => ({ personId, name })),
    channels,
    readAt: about.now.getTime(),
  };
}
