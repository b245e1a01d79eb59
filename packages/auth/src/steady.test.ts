import { engines } from "@naast/db/testing/stores";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requestCode } from "./request-code.ts";
import { signInWithCode } from "./sign-in.ts";
import { steadily } from "./steady.ts";
import { browser, openTestEntrance, type TestEntrance } from "./testing/entrance.ts";

/** A timer may ring a moment early. */
const wholeTime = 295;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work().catch(() => {});
  return performance.now() - start;
}

describe("answering steadily", () => {
  it("takes the whole time, for an answer and for a refusal", async () => {
    expect(await timed(() => steadily(async () => "yes"))).toBeGreaterThan(wholeTime);
    expect(await timed(() => steadily(() => Promise.reject(new Error("no"))))).toBeGreaterThan(wholeTime);
  });
});

describe.each(engines)("a known and an unknown address on %s", (engine) => {
  let t: TestEntrance;
  beforeAll(async () => {
    t = await openTestEntrance(engine);
  });
  afterAll(() => t.close());

  it("both take the whole time, to mail a code and to refuse one", async () => {
    const { email } = await t.addPerson();
    for (const asking of [email, "nobody@example.org"]) {
      expect(await timed(() => requestCode(t.entrance, { app: "portal", email: asking, address: "192.0.2.1" }))).toBeGreaterThan(wholeTime);
      expect(await timed(() => signInWithCode(t.entrance, { ...browser, app: "portal", email: asking, code: "000000" }))).toBeGreaterThan(
        wholeTime,
      );
    }
  });
});
