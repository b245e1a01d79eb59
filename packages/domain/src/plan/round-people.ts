import { clientFacts, listRoundPeople, type Reader, type readPeople } from "@naast/db";
import { decide, type Permit } from "@naast/policy";
import type { ParticipantView, PersonId, ViewSide } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { peopleView } from "./people-view.ts";

type People = Awaited<ReturnType<typeof readPeople>>;

export const sideOf = ({ relation }: Pick<ParticipantView, "relation">): ViewSide =>
  relation === "client" || relation === "worker" ? relation : "network";

/** On which side the holder of a permit speaks. */
export function sideOfReader({ isClient, basis }: Permit): ViewSide {
  if (isClient) return "client";
  return basis === "grant" ? "network" : "worker";
}

/** Who can be asked to join in: they take part, do not rest, and may read about goals; then they find the round too. */
export async function roundCandidates(
  ctx: Context,
  { clientId }: Permit,
  { read, people }: { read: Reader; people: People },
): Promise<readonly ParticipantView[]> {
  const now = ctx.clock.now();
  const able: ParticipantView[] = [];
  for (const person of peopleView(people, today(ctx))) {
    if (person.relation === "client" || person.state !== "active" || !person.takesPart) continue;
    const app = person.relation === "worker" ? ("dashboard" as const) : ("portal" as const);
    const found = await clientFacts(read, { clientId, personId: person.personId, app, today: today(ctx), now });
    if (found && decide("threeViews.write", found.facts).allowed) able.push(person);
  }
  return able;
}

/** Who joins in, round by round, besides the client. */
export async function peopleOfRounds(read: Reader, permit: Permit): Promise<ReadonlyMap<string, readonly PersonId[]>> {
  const rows = await listRoundPeople(read, permit);
  return new Map([...Map.groupBy(rows, ({ roundId }) => roundId)].map(([id, ofRound]) => [id, ofRound.map(({ personId }) => personId)]));
}
