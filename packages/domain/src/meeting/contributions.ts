import {
  insertContribution,
  listContributions,
  type StoredContribution,
  type StoredMeeting,
  updateContribution,
  type Writer,
} from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, type Id, Invalid, NotFound, type PersonId, Refused } from "@naast/vocabulary";
import { change, type Done } from "../change.ts";
import { type Context, today } from "../context.ts";
import { decidesFor, leads, requireComing } from "./require-meeting.ts";
import { whoComes } from "./who-comes.ts";

type Which = { meetingId: Id<"Meeting">; contributionId: Id<"Contribution"> };
type Added = { meetingId: Id<"Meeting">; what: string; doerId: PersonId | null };
type Adding = { ctx: Context; tx: Writer; permit: Permit; meeting: StoredMeeting };

/** Nobody brings anything before they said yes, and an offer waits for the client. Who is asked has to come. */
async function stateOf({ ctx, tx, permit, meeting }: Adding, doerId: PersonId | null): Promise<StoredContribution["state"]> {
  if (doerId === null) return "open";
  if (doerId === permit.actorId) return permit.isClient ? "agreed" : "offered";
  if (!leads(permit, meeting)) throw new Refused(permit.action);
  if (!(await whoComes(tx, permit, { meeting, today: today(ctx) })).includes(doerId)) throw new Invalid({ doerId: "choose" });
  return "requested";
}

/** Something to bring: by nobody yet, an offer, or a request to somebody who comes. */
export function addContribution(
  ctx: Context,
  permit: Permit<"meeting.addContribution">,
  { meetingId, what, doerId }: Added,
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const meeting = await requireComing(tx, permit, meetingId);
    const state = await stateOf({ ctx, tx, permit, meeting }, doerId);
    const after = await insertContribution(tx, permit, { meetingId, what, state, doerId, at });
    return {
      item: { id: after.id },
      event: { kind: "meeting.contributionAsked" },
      place: { itemId: meetingId },
      touched: [{ kind: "contribution", goalId: null, before: null, after }],
    };
  });
}

async function requireContribution(tx: Writer, permit: Permit, { meetingId, contributionId }: Which): Promise<StoredContribution> {
  await requireComing(tx, permit, meetingId);
  const found = (await listContributions(tx, permit, meetingId)).find(({ id }) => id === contributionId);
  if (!found) throw new NotFound();
  return found;
}

type Turn = Pick<StoredContribution, "state" | "doerId">;
const free: Turn = { state: "open", doerId: null };

/** Whether this person may answer now: who was asked, the client about an offer, anybody about what nobody does yet. */
export function mayAnswerContribution(permit: Permit, { state, doerId }: Turn): boolean {
  if (state === "requested") return doerId === permit.actorId;
  return state === "offered" && decidesFor(permit);
}

function turned(permit: Permit, before: StoredContribution, answer: "yes" | "no"): Turn {
  const { state, doerId } = before;
  if (mayAnswerContribution(permit, before)) return answer === "yes" ? { state: "agreed", doerId } : free;
  if (state === "open" && answer === "yes") return { state: permit.isClient ? "agreed" : "offered", doerId: permit.actorId };
  if (doerId === permit.actorId && answer === "no") return free;
  throw state === "open" ? new Conflict("already.there") : new Refused(permit.action);
}

function contributionDone(
  event: Done<{ id: string }>["event"],
  before: StoredContribution,
  after: StoredContribution,
): Done<{ id: string }> {
  return {
    item: { id: after.id },
    event,
    place: { itemId: after.meetingId },
    touched: [{ kind: "contribution", goalId: null, before, after }],
  };
}

/** Yes or no: to a request, to an offer, to what is still open; a no after a yes gives it back. */
export function answerContribution(
  ctx: Context,
  permit: Permit<"meeting.answerContribution">,
  { answer, ...which }: Which & { answer: "yes" | "no" },
): Promise<Changed> {
  return change(ctx, permit, async (tx) => {
    const before = await requireContribution(tx, permit, which);
    const after = await updateContribution(tx, permit, { before, set: turned(permit, before, answer) });
    return contributionDone({ kind: "meeting.contributionAnswered", answer }, before, after);
  });
}

/** Who wrote it takes it away, or the client. */
export function removeContribution(ctx: Context, permit: Permit<"meeting.removeContribution">, which: Which): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await requireContribution(tx, permit, which);
    if (!decidesFor(permit) && before.authorId !== permit.actorId) throw new Refused(permit.action);
    const after = await updateContribution(tx, permit, { before, set: { removedAt: at } });
    return contributionDone({ kind: "meeting.arranged" }, before, after);
  });
}
