import { listGrantedPeople, type Reader, readPeople, type StoredPhase } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { ParticipantView, PersonId } from "@naast/vocabulary";
import { readsNow } from "../consent/read-who-sees-what.ts";
import { type Context, today } from "../context.ts";
import { peopleView } from "../plan/people-view.ts";

type Phase = Pick<StoredPhase, "visibility"> & { readerIds: readonly PersonId[] };

/** Says of a phase who besides the client reads it now, grant and visibility together. Only for the client. */
export async function phaseReaders(ctx: Context, read: Reader, permit: Permit): Promise<(phase: Phase) => readonly ParticipantView[]> {
  const day = today(ctx);
  const people = peopleView(await readPeople(read, permit), day).filter(({ relation, takesPart }) => relation !== "client" && takesPart);
  const granted = await listGrantedPeople(read, permit, { label: "relapsePlan", today: day });
  return ({ visibility, readerIds }) => {
    const item = { visibility, readerIds, label: "relapsePlan" as const };
    return people.filter((person) => readsNow(person, item, (personId) => granted.has(personId)));
  };
}
