import { addSignInCode } from "@naast/db/account/repository-codes";
import { addSession, findSession } from "@naast/db/account/repository-sessions";
import { addTry, listTries } from "@naast/db/account/repository-tries";
import { addMail, listLatestMail, markSent } from "@naast/db/journal/outbox-repository";
import { engines, openTestStore } from "@naast/db/testing/stores";
import { newId, oneDay } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { removeLeftovers } from "./leftovers.ts";

const noon = new Date("2026-11-23T12:00:00Z");
const daysAgo = (days: number) => new Date(noon.getTime() - days * oneDay);

describe.each(engines)("leftovers on %s", (engine) => {
  it("go when their time is over, and not before", async () => {
    const store = await openTestStore(engine);
    const personId = newId("Person");
    await store.write(async (tx) => {
      await tx.insert(tx.tables.person).values({ id: personId, name: "Rik", language: "nl", createdAt: noon });
      for (const [name, days] of [
        ["old", 2],
        ["new", 0.5],
      ] as const) {
        const session = { id: newId("Session"), personId, app: "portal", strength: "one", deviceWords: "", sharedDevice: false } as const;
        await addSession(tx, { ...session, tokenHash: name, startedAt: daysAgo(3), expiresAt: daysAgo(days - 1) });
        const code = { id: newId("SignInCode"), personId, app: "portal", codeHash: name, linkHash: name } as const;
        await addSignInCode(tx, { ...code, createdAt: daysAgo(days), expiresAt: daysAgo(days) });
        await addTry(tx, { keyHash: name, at: daysAgo(days) });
      }
      for (const days of [31, 29]) {
        const id = newId("Outbox");
        await addMail(tx, { id, kind: "signInCode", app: "portal", recipient: `${days}`, content: {}, createdAt: daysAgo(days) });
        await markSent(tx, { id, at: daysAgo(days) });
      }
      const waiting = { id: newId("Outbox"), kind: "signInCode", app: "portal", content: {} } as const;
      await addMail(tx, { ...waiting, recipient: "waiting", createdAt: daysAgo(60) });
    });
    await store.write((tx) => removeLeftovers(tx, noon));
    expect(await findSession(store.read, "old")).toBeNull();
    expect(await findSession(store.read, "new")).not.toBeNull();
    const codes = await store.read.select({ codeHash: store.tables.signInCode.codeHash }).from(store.tables.signInCode);
    expect(codes).toEqual([{ codeHash: "new" }]);
    const tries = (keyHash: string) => listTries(store.read, { keyHash, since: daysAgo(90) });
    expect([await tries("old"), await tries("new")]).toEqual([[], [daysAgo(0.5)]]);
    expect((await listLatestMail(store.read, 10)).map(({ recipient }) => recipient)).toEqual(["29", "waiting"]);
    await store.close();
  });
});
