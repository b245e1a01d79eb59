import type { Permit } from "@naast/policy";
import type { PlanEventKind } from "@naast/vocabulary";
import { and, eq, gt, inArray, or } from "drizzle-orm";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import type { Reader } from "../store.ts";
import { type EventValues, eventValues, isEventSeen } from "./event-reading.ts";
import { narrowsMap } from "./map-events.ts";

/** What the client says of themselves or of somebody, and which lines of others stand: told to nobody, and gone at once where it is taken back. */
const aboutClient = [
  "portrait.written",
  "portraitLine.decided",
  "portraitLine.removed",
  "deepening.written",
  "relapse.phaseRemoved",
  "relapse.cardWritten",
] as const;

/** Kinds after which a reader may see less than before: every open screen of the plan has to read again. */
const narrowing = [
  "visibility.changed",
  "grant.withdrawn",
  "grant.given",
  "step.changed",
  "goal.removed",
  "change.undone",
  "assignment.ended",
  "member.left",
  "member.removed",
  "member.endedForSafety",
  "member.endingRefused",
  "member.changed",
  "member.paused",
  "member.returned",
  "member.erased",
  "plan.broughtIn",
  "delegation.answered",
  "delegation.ended",
  ...aboutClient,
] as const;

const seenHeads = preparedRead((read, tables, given: Given<EventValues & { after: number }>) => {
  const { event } = tables;
  return read
    .select({ seq: event.seq, kind: event.kind })
    .from(event)
    .where(
      and(
        gt(event.seq, given.after),
        eq(event.clientId, given.clientId),
        or(inArray(event.kind, [...narrowing]), narrowsMap(tables, given), isEventSeen(read, tables, { given, span: "few" })),
      ),
    )
    .orderBy(event.seq)
    .limit(100);
});

/** Numbers and kinds of what happened after `after`, for the live channel: never what is closed to the holder, nor that somebody went. */
export async function readHeads(read: Reader, permit: Permit, after: number) {
  const heads = await seenHeads(read, { ...eventValues(permit), after });
  if (permit.isClient) return heads;
  const isHidden = (kind: PlanEventKind) =>
    (permit.basis === "grant" && (kind.startsWith("member.") || kind.startsWith("delegation."))) ||
    aboutClient.some((hidden) => hidden === kind);
  return heads.map(({ seq, kind }) => ({ seq, kind: isHidden(kind) ? ("visibility.changed" as const) : kind }));
}
