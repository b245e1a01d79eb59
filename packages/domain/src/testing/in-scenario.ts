import type { TestEngine } from "@naast/db/testing/stores";
import { openScenario, type Scenario } from "@naast/testing";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { type Acting, acting, present } from "./acting.ts";

type Hooks = { before: typeof beforeEach | typeof beforeAll; after: typeof afterEach | typeof afterAll };

function opened(engine: TestEngine, { before, after }: Hooks): { scenario: Scenario; as: Acting } {
  let open: Scenario | undefined;
  const now = () => present(open, "an open scenario");
  before(async () => {
    open = await openScenario(engine);
  });
  after(() => now().close());
  const scenario: Scenario = {
    get store() {
      return now().store;
    },
    get clock() {
      return now().clock;
    },
    get clientId() {
      return now().clientId;
    },
    get otherClientId() {
      return now().otherClientId;
    },
    get organisationId() {
      return now().organisationId;
    },
    get items() {
      return now().items;
    },
    personId: (key) => now().personId(key),
    signedIn: (key) => now().signedIn(key),
    as: (key) => now().as(key),
    close: () => now().close(),
  };
  return { scenario, as: (key) => acting(now())(key) };
}

/** A scenario of its own for each test of this `describe`, with the people who act in it. */
export function inScenario(engine: TestEngine) {
  return opened(engine, { before: beforeEach, after: afterEach });
}

/** One scenario for all tests of this `describe`: what one test writes, the next finds. */
export function inOneScenario(engine: TestEngine) {
  return opened(engine, { before: beforeAll, after: afterAll });
}
