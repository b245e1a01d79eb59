import type { Store } from "@naast/db";
import { openTestStore, type TestEngine } from "@naast/db/testing/stores";
import { type ClientId, newId, type PersonId, type SignedIn } from "@naast/vocabulary";
import { clientIdOf, derivedIds, personIdOf } from "./ids.ts";
import { type PersonaKey, persona, personas } from "./personas.ts";
import { type ScenarioItems, tellScenario } from "./scenario/joint-plan.ts";
import { openShelter, organisationId } from "./seed/shelter.ts";
import { type TestClock, testClock } from "./test-clock.ts";
import { writeRows } from "./write-rows.ts";

/** What a verb is called with: of the same shape as `Context` of the domain. */
export type ScenarioContext = { store: Store; clock: TestClock; actor: SignedIn; requestId: string };

export type Scenario = {
  store: Store;
  clock: TestClock;
  /** The plan of Dennis, in which everybody of `personas` stands somewhere or nowhere. */
  clientId: ClientId;
  /** The plan of Meryem, of which the people around Dennis know nothing. */
  otherClientId: ClientId;
  organisationId: typeof organisationId;
  items: ScenarioItems;
  personId: (key: PersonaKey) => PersonId;
  signedIn: (key: PersonaKey) => SignedIn;
  /** The world as this person asks for it; a new request each time. */
  as: (key: PersonaKey) => ScenarioContext;
  close: () => Promise<void>;
};

const sessionIds = derivedIds("Session");

function signedIn(key: PersonaKey, signedInAt: Date): SignedIn {
  const { app } = persona(key);
  return { personId: personIdOf(key), app, strength: "one", sessionId: sessionIds(key), signedInAt, sharedDevice: false };
}

async function writeSessions({ store, clock }: Pick<Scenario, "store" | "clock">): Promise<void> {
  const startedAt = clock.now();
  const expiresAt = new Date(startedAt.getTime() + 30 * 24 * 60 * 60 * 1000);
  const rows = personas.map(({ key, app }) => ({
    id: sessionIds(key),
    personId: personIdOf(key),
    app,
    strength: "one" as const,
    tokenHash: `session of ${key}`,
    deviceWords: "Chrome, Android",
    startedAt,
    lastSeenAt: startedAt,
    expiresAt,
  }));
  await store.write(async (tx) => {
    await tx.insert(tx.tables.session).values(rows);
  });
}

/** A database of its own with one organisation, everybody of `personas`, and one plan with every visibility and every state. */
export async function openScenario(engine: TestEngine, { clock = testClock() }: { clock?: TestClock } = {}): Promise<Scenario> {
  const store = await openTestStore(engine);
  const world = openShelter(clock);
  const items = tellScenario(world);
  await writeRows(store, world.rows);
  await writeSessions({ store, clock });
  return {
    store,
    clock,
    clientId: clientIdOf("dennis"),
    otherClientId: clientIdOf("meryem"),
    organisationId,
    items,
    personId: personIdOf,
    signedIn: (key) => signedIn(key, clock.now()),
    as: (key) => ({ store, clock, actor: signedIn(key, clock.now()), requestId: newId("Request") }),
    close: () => store.close(),
  };
}
