import { insertRecorded, readPeople, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, correctionPeriod, Invalid, type NewRecordedAnswer, type PersonId, Refused } from "@naast/vocabulary";
import { change } from "../change.ts";
import { type Context, today } from "../context.ts";
import { knowsOf } from "../network/known-member.ts";
import { placeOfRecorded, placeSaid } from "./place-recorded.ts";
import { listDoers } from "./require-doer.ts";

type Recording = Permit<"recordedAnswer.write">;

/** `times`: only of what was said about times that are offered. */
type Given = Omit<NewRecordedAnswer, "clientId" | "times"> & { times?: readonly string[] };

/** Nobody writes for the client, who decides, nor for themselves; and only for whom they may know of, and who takes part. */
async function requireAbsent(ctx: Context, permit: Recording, { tx, personId }: { tx: Writer; personId: PersonId }): Promise<void> {
  if (personId === permit.clientPersonId) throw new Refused(permit.action);
  const knows = knowsOf(permit, await readPeople(tx, permit));
  const isAsked = (await listDoers(tx, permit, today(ctx))).has(personId);
  if (personId === permit.actorId || !isAsked || !knows(personId)) throw new Invalid({ personId: "choosePeople" });
}

/**
 * Writes down what somebody said who is not there: to whom, how, on which day, and whether it was read back. It counts as
 * their answer, marked as such everywhere; for seven days they can put it right (`peers.md` row 26).
 */
export function writeRecordedAnswer(ctx: Context, permit: Recording, given: Given): Promise<Changed> {
  const { about, aboutId, personId, answer, words, times = [], way, saidOn } = given;
  if (saidOn > today(ctx)) throw new Invalid({ saidOn: "chooseDay" });
  const readBack = given.readBack === "yes";
  return change(ctx, permit, async (tx, at) => {
    await requireAbsent(ctx, permit, { tx, personId });
    const kept = { aboutKind: about, aboutId };
    const placed = await placeSaid(tx, permit, { about: kept, said: { personId, answer, words, times }, today: today(ctx), at });
    const { goalId } = placed;
    const correctableUntil = new Date(at.getTime() + correctionPeriod);
    const said = { ...kept, goalId, personId, answer, words, way, saidOn, readBack, correctableUntil, at };
    const recorded = await insertRecorded(tx, permit, said);
    return {
      item: { id: recorded.id },
      event: { kind: "recordedAnswer.written", personId, about, way },
      place: placeOfRecorded(placed, recorded.id),
      touched: [...placed.touched, { kind: "recordedAnswer", goalId, before: null, after: recorded }],
    };
  });
}
