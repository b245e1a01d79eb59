import { listGrantedPeople, type Reader, readPeople, type StoredMeeting } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Day, PersonId } from "@naast/vocabulary";
import { peopleView } from "../plan/people-view.ts";

/** Who takes part and reads this meeting, so that they can be asked: grant and visibility together, the client first. */
export async function whoComes(
  read: Reader,
  permit: Permit,
  { meeting, today }: { meeting: Pick<StoredMeeting, "visibility" | "readerIds">; today: Day },
): Promise<readonly PersonId[]> {
  const people = peopleView(await readPeople(read, permit), today);
  const granted = await listGrantedPeople(read, permit, { label: "meetings", today });
  const { visibility, readerIds } = meeting;
  const includes = (personId: PersonId, isWorker: boolean) =>
    visibility === "everyone" || (visibility === "workers" && isWorker) || (visibility === "chosen" && readerIds.includes(personId));
  return people
    .filter(({ relation, personId, takesPart }) => {
      return relation === "client" || (takesPart && granted.has(personId) && includes(personId, relation === "worker"));
    })
    .map(({ personId }) => personId);
}
