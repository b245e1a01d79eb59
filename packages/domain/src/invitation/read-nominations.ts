import { listInvitablePeople, listInvitationsFor, listOwnNominations, listSafetyTalks, nameOfPerson } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { NominationsView } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { nominationView } from "./invitation-view.ts";

/** One's own nominations, and for a worker the talks that the client says they had together. Nothing of any invitation. */
export async function readNominations(ctx: Context, permit: Permit<"nomination.list">): Promise<NominationsView> {
  const { read } = ctx.store;
  const [rows, talks, people, name] = await Promise.all([
    listOwnNominations(read, permit),
    listSafetyTalks(read, permit),
    listInvitablePeople(read, permit),
    nameOfPerson(read, permit.actorId),
  ]);
  const open = talks.filter(
    ({ workerId, notedByClientAt, notedByWorkerAt }) => workerId === permit.actorId && notedByClientAt && !notedByWorkerAt,
  );
  const shown: NominationsView["talks"][number][] = [];
  for (const { id, nodeId, createdAt } of open) {
    const [latest] = await listInvitationsFor(read, permit, nodeId);
    const label = people.find((person) => person.id === nodeId)?.label ?? "";
    shown.push({ id, label, notedAt: createdAt.getTime(), invitationId: latest?.id ?? null });
  }
  return { own: rows.map((row) => nominationView(row, () => name)), talks: shown, readAt: ctx.clock.now().getTime() };
}
