import { insertMeeting, type StoredProposal, updateMeeting, type Writer } from "@naast/db";
import { dayOf, momentOf, moveOfProposal, timeOf } from "@naast/vocabulary";
import { requireComing } from "../meeting/require-meeting.ts";
import { type CarriedOut, type Deciding, type Outcome, present } from "./carry-out.ts";
import { listDoers } from "./require-doer.ts";

/** The meeting is read by the client and by who proposed it, as long as they take part; the client opens it further. */
async function addMeeting(tx: Writer, permit: Deciding, { proposal, words: title, today, at }: CarriedOut): Promise<Outcome> {
  const takesPart = (await listDoers(tx, permit, today)).has(proposal.proposerId);
  const startsAt = momentOf(present(proposal.onDay), present(proposal.atTime));
  const seen = takesPart
    ? { visibility: "chosen" as const, readerIds: [proposal.proposerId] }
    : { visibility: "me" as const, readerIds: [] };
  const after = await insertMeeting(tx, permit, { title, startsAt, place: proposal.place, ...seen, at });
  const also = [{ event: { kind: "meeting.planned" as const }, place: meetingPlace(after.id) }];
  return { touched: [{ kind: "meeting", goalId: null, before: null, after }], also };
}

/** Who reads the meeting hears what became of it; who only read the proposal does not. */
function meetingPlace(itemId: string) {
  return { goalId: null, stepId: null, itemId, audience: "participants" as const };
}

/** What was not proposed stays as it is: the day, the time of the clock, or both. */
function momentAfter({ onDay, atTime }: StoredProposal, startsAt: Date): Date {
  return momentOf(onDay ?? dayOf(startsAt), atTime ?? timeOf(startsAt));
}

/** A meeting gets other words, another moment or place, is put off until a day, or does not go on. */
export async function carryOutMeeting(tx: Writer, permit: Deciding, carried: CarriedOut): Promise<Outcome> {
  const { proposal, words } = carried;
  const move = moveOfProposal(proposal.kind);
  if (move === "add") return addMeeting(tx, permit, carried);
  const before = await requireComing(tx, permit, present(proposal.meetingId));
  const startsAt = momentAfter(proposal, before.startsAt);
  const place = proposal.place === null ? {} : { place: proposal.place, roomId: null, secretPlace: null, placeReaderIds: null };
  const set = {
    add: {},
    change: { title: words, startsAt, ...place },
    pause: { startsAt },
    end: { state: "cancelled" as const },
  }[move];
  const after = await updateMeeting(tx, permit, { before, set });
  const event = move === "end" ? { kind: "meeting.cancelled" as const } : { kind: "meeting.moved" as const };
  return { touched: [{ kind: "meeting", goalId: null, before, after }], also: [{ event, place: meetingPlace(before.id) }] };
}
