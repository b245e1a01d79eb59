import type { Store } from "@naast/db";
import { type PersonaKey, persona } from "@naast/testing";
import { clientIdOf, derivedIds, personIdOf } from "@naast/testing/ids";
import type { Rows } from "@naast/testing/rows";
import { tellScenario } from "@naast/testing/scenario/joint-plan";
import { openShelter } from "@naast/testing/seed/shelter";
import { testClock } from "@naast/testing/test-clock";
import { writeRows } from "@naast/testing/write-rows";
import { type Label, newId, type SignedIn, type Visibility, visibilities } from "@naast/vocabulary";
import fc from "fast-check";
import type { Asked } from "./calling.ts";

/** Who takes part in the plan of Dennis beside him, resting or not. */
export const participants = ["samira", "rik", "wilma", "ingrid", "sanne"] as const satisfies readonly PersonaKey[];

const labels = ["purpose", "goals", "meetings", "relapsePlan"] as const satisfies readonly Label[];
const stepVisibilities = [null, null, "me", "workers", "everyone"] as const;

/** How Dennis shares: for each item in turn a visibility and who is ticked, for each step its own, for each person their labels. */
export type Sharing = {
  visibilities: readonly Visibility[];
  ticked: readonly (readonly (typeof participants)[number][])[];
  steps: readonly (Visibility | null)[];
  granted: readonly (readonly Label[])[];
};

/** Any way of sharing; a step may even say that it is wider than its goal, which no verb would write. */
export const anySharing: fc.Arbitrary<Sharing> = fc.record({
  visibilities: fc.array(fc.constantFrom(...visibilities), { minLength: 7, maxLength: 12 }),
  ticked: fc.array(fc.subarray([...participants]), { minLength: 5, maxLength: 9 }),
  steps: fc.array(fc.constantFrom(...stepVisibilities), { minLength: 7, maxLength: 11 }),
  granted: fc.array(fc.subarray([...labels]), { minLength: participants.length, maxLength: participants.length }),
});

const turn = <Value>(values: readonly Value[], index: number, otherwise: Value): Value => values[index % values.length] ?? otherwise;
const grantIds = derivedIds("Grant");

function shareItems(rows: Rows, sharing: Sharing): void {
  rows.chosenReader = [];
  // Who looks together sees the whole map, however it is shared.
  rows.togetherSession = [];
  const clientId = clientIdOf("dennis");
  const kinds = [
    { itemKind: "goal" as const, items: rows.goal },
    { itemKind: "meeting" as const, items: rows.meeting },
    { itemKind: "contactMoment" as const, items: rows.contactMoment },
    // One that follows what it is about is read by the same people, whatever stands here.
    { itemKind: "proposal" as const, items: rows.proposal },
    { itemKind: "networkNode" as const, items: rows.networkNode },
    { itemKind: "portrait" as const, items: rows.portrait },
    { itemKind: "relapsePhase" as const, items: rows.relapsePhase },
  ];
  let index = 0;
  for (const { itemKind, items } of kinds) {
    for (const item of items) {
      if (item.clientId !== clientId) continue;
      item.visibility = turn(sharing.visibilities, index, "me");
      const readers = item.visibility === "chosen" ? turn(sharing.ticked, index, []) : [];
      for (const key of readers) rows.chosenReader.push({ clientId, itemKind, itemId: item.id, personId: personIdOf(key) });
      index += 1;
    }
  }
  for (const [at, step] of rows.step.entries()) step.visibility = turn(sharing.steps, at, null);
}

function giveGrants(rows: Rows, sharing: Sharing): void {
  const clientId = clientIdOf("dennis");
  const [example] = rows.grant.filter((grant) => grant.clientId === clientId);
  if (!example) throw new Error("Dennis granted something");
  rows.grant = rows.grant.filter((grant) => grant.clientId !== clientId);
  for (const [at, key] of participants.entries()) {
    for (const label of sharing.granted[at] ?? [])
      rows.grant.push({ ...example, id: grantIds(`${key} ${label}`), personId: personIdOf(key), label });
  }
}

/** Each text carries the identifier of what it stands on, so that finding the one finds the other. */
function nameTexts(rows: Rows): void {
  for (const item of [...rows.goal, ...rows.ownView, ...rows.comment, ...rows.proposal, ...rows.contactMoment])
    item.words = `words ${item.id}`;
  for (const step of rows.step) step.what = `step ${step.id}`;
  for (const meeting of rows.meeting) meeting.title = `meeting ${meeting.id}`;
}

export type World = Asked & { rows: Rows };

/** The plan of the scenario, shared like this, written into an empty database. */
export async function writePlan(store: Store, sharing: Sharing): Promise<World> {
  const clock = testClock();
  const told = openShelter(clock);
  tellScenario(told);
  const { rows } = told;
  shareItems(rows, sharing);
  giveGrants(rows, sharing);
  nameTexts(rows);
  await writeRows(store, rows);
  const signedIn = (key: PersonaKey): SignedIn => ({
    personId: personIdOf(key),
    app: persona(key).app,
    strength: "one",
    sessionId: newId("Session"),
    signedInAt: clock.now(),
    sharedDevice: false,
  });
  return { store, clock, signedIn, rows };
}
