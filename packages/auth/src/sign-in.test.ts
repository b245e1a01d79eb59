import { engines } from "@naast/db/testing/stores";
import { type App, Invalid, minute, NotFound, second, TooMany } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { requestCode } from "./request-code.ts";
import { findSignIn } from "./sessions.ts";
import { signInWithCode, signInWithLink } from "./sign-in.ts";
import { browser, openTestEntrance, type TestEntrance } from "./testing/entrance.ts";

// Many tries, one after the other; steady.test.ts waits as people do.
vi.mock("./steady.ts", () => ({ steadily: (work: () => Promise<unknown>) => work() }));

const wrongCode = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

describe.each(engines)("signing in on %s", (engine) => {
  let t: TestEntrance;
  let visitors = 0;
  beforeAll(async () => {
    t = await openTestEntrance(engine);
  });
  afterAll(() => t.close());

  /** Everybody comes from an address of their own, so that only the limits per account count here. */
  const from = () => ({ ...browser, address: `visitor ${++visitors}` });
  const ask = (email: string, app: App = "portal") => requestCode(t.entrance, { app, email, address: from().address });
  const withCode = (email: string, code: string, app: App = "portal") => signInWithCode(t.entrance, { ...from(), app, email, code });
  const withLink = (token: string, app: App = "portal") => signInWithLink(t.entrance, { ...from(), app, token });
  const whoIs = async (token: string, app: App = "portal") => (await findSignIn(t.entrance, { app, token }))?.signedIn.personId;

  async function asked() {
    const person = await t.addPerson();
    await ask(person.email);
    const [mail] = await t.mailTo(person.email);
    if (mail === undefined) throw new Error("nothing was mailed");
    return { ...person, ...mail };
  }

  describe("asking for a code", () => {
    it("mails six digits and a link to the page with the button", async () => {
      const { code, content } = await asked();
      expect(code).toMatch(/^\d{6}$/);
      expect(content["link"]).toMatch(/^http:\/\/localhost:3001\/sign-in\/confirm\?token=[\w-]{43}$/);
      expect(content).toMatchObject({ language: "nl", expiresAt: expect.stringMatching(/^2026-11-23T12:/) });
    });

    it("keeps neither code nor token where they can be read", async () => {
      const { code, token } = await asked();
      const rows = await t.entrance.store.read.select().from(t.entrance.store.tables.signInCode);
      expect(JSON.stringify(rows)).not.toContain(`"${code}"`);
      expect(JSON.stringify(rows)).not.toContain(token);
    });

    it("takes the address as people write it", async () => {
      const { email } = await t.addPerson();
      await ask(`  ${email.toUpperCase()} `);
      expect(await t.mailTo(email)).toHaveLength(1);
    });

    it("mails nobody who is unknown, gone, or has no business in the dashboard, and answers the same", async () => {
      const [gone, member] = [await t.addPerson({ endedAt: new Date(0) }), await t.addPerson()];
      expect(await ask("nobody@example.org")).toBeUndefined();
      expect(await ask(gone.email)).toBeUndefined();
      expect(await ask(member.email, "dashboard")).toBeUndefined();
      for (const email of ["nobody@example.org", gone.email, member.email]) expect(await t.mailTo(email)).toEqual([]);
    });

    it("mails a worker a link to the dashboard", async () => {
      const { email } = await t.addPerson({ worker: true });
      await ask(email, "dashboard");
      expect((await t.mailTo(email))[0]?.content["link"]).toContain("http://localhost:3000/");
    });

    it("refuses what is no address", async () => {
      for (const email of ["", "samira", "a@b", "samira@example.org, other@example.org", '"samira@evil.example"@example.org']) {
        await expect(ask(email)).rejects.toEqual(new Invalid({ email: "emailShape" }));
      }
    });

    it("stops after four times, also for an address that nobody has", async () => {
      const { email } = await t.addPerson();
      for (const asking of [email, "unknown@example.org"]) {
        for (let time = 0; time < 4; time += 1) await ask(asking);
        await expect(ask(asking)).rejects.toEqual(new TooMany(15 * 60));
      }
      expect(await t.mailTo(email)).toHaveLength(4);
    });
  });

  describe("with the code", () => {
    it("is allowed, once", async () => {
      const { email, code, personId } = await asked();
      const begun = await withCode(email, code);
      expect(await whoIs(begun.token)).toBe(personId);
      await expect(withCode(email, code)).rejects.toEqual(new Invalid({ code: "codeWrong" }));
    });

    it("is allowed with spaces in between, as people type them", async () => {
      const { email, code } = await asked();
      await expect(withCode(email, ` ${code.slice(0, 3)} ${code.slice(3)} `)).resolves.toMatchObject({ app: "portal" });
    });

    it("is allowed with an earlier code, when the newer mail is still on its way", async () => {
      const { email, code, personId } = await asked();
      await ask(email);
      expect(await whoIs((await withCode(email, code)).token)).toBe(personId);
    });

    it("is given to one of two who type it at the same moment", async () => {
      const { email, code } = await asked();
      const tried = await Promise.allSettled([withCode(email, code), withCode(email, code)]);
      expect(tried.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    });

    it("is refused in the other app", async () => {
      const { email, code } = await asked();
      await expect(withCode(email, code, "dashboard")).rejects.toEqual(new Invalid({ code: "codeWrong" }));
    });

    it("is refused with somebody else's address", async () => {
      const { code } = await asked();
      const other = await t.addPerson();
      await expect(withCode(other.email, code)).rejects.toEqual(new Invalid({ code: "codeWrong" }));
      await expect(withCode("nobody@example.org", code)).rejects.toEqual(new Invalid({ code: "codeWrong" }));
    });

    it("is invalid when it is not six digits", async () => {
      const { email } = await asked();
      for (const code of ["", "12345", "1234567", "abcdef", "１２３４５６"]) {
        await expect(withCode(email, code)).rejects.toEqual(new Invalid({ code: "codeShape" }));
      }
    });

    it("is refused after ten minutes", async () => {
      const { email, code } = await asked();
      t.wait(10 * minute);
      await expect(withCode(email, code)).rejects.toEqual(new Invalid({ code: "codeWrong" }));
    });

    it("is refused after five wrong ones, while the link goes on working", async () => {
      const { email, code, token, personId } = await asked();
      for (let time = 0; time < 5; time += 1)
        await expect(withCode(email, wrongCode(code))).rejects.toEqual(new Invalid({ code: "codeWrong" }));
      await expect(withCode(email, code)).rejects.toEqual(new Invalid({ code: "codeWrong" }));
      expect(await whoIs((await withLink(token)).token)).toBe(personId);
    });

    it("is too many after ten tries in an hour, whatever the code", async () => {
      const { email, code } = await asked();
      for (let time = 0; time < 10; time += 1) await withCode(email, wrongCode(code)).catch(() => {});
      await expect(withCode(email, code)).rejects.toEqual(new TooMany(60 * 60));
    });
  });

  describe("with the link", () => {
    it("is allowed, once", async () => {
      const { token, personId } = await asked();
      expect(await whoIs((await withLink(token)).token)).toBe(personId);
      await expect(withLink(token)).rejects.toEqual(new NotFound());
    });

    it("uses up the code of the same mail, and of earlier ones", async () => {
      const first = await asked();
      await ask(first.email);
      const [second] = await t.mailTo(first.email);
      await withLink(first.token);
      await expect(withLink(second?.token ?? "")).rejects.toEqual(new NotFound());
      await expect(withCode(first.email, first.code)).rejects.toEqual(new Invalid({ code: "codeWrong" }));
    });

    it("is not found after ten minutes, in the other app, or when it was made up", async () => {
      const { token } = await asked();
      await expect(withLink(token, "dashboard")).rejects.toEqual(new NotFound());
      await expect(withLink("made up")).rejects.toEqual(new NotFound());
      t.wait(10 * minute);
      await expect(withLink(token)).rejects.toEqual(new NotFound());
    });
  });

  it("ends the session that the browser came with", async () => {
    const { email, token } = await asked();
    const before = await withLink(token);
    t.wait(second);
    await ask(email);
    const [mail] = await t.mailTo(email);
    const after = await signInWithCode(t.entrance, { ...from(), app: "portal", email, code: mail?.code ?? "", replaces: before.token });
    expect(await whoIs(before.token)).toBeUndefined();
    expect(await whoIs(after.token)).toBeDefined();
  });
});
