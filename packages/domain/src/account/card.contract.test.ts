import { engines } from "@naast/db/testing/stores";
import { type ClientAction, clientActions, type ShelterAction } from "@naast/policy";
import { Conflict, cardCode, Invalid, minute, NotFound, newId, Refused, type SignedIn, TooMany, typedPin } from "@naast/vocabulary";
import { beforeEach, describe, expect, it } from "vitest";
import { authorise, authoriseSelf } from "../authorise.ts";
import { readCaseload } from "../client/read-caseload.ts";
import type { Context } from "../context.ts";
import { readWhoLooked } from "../journal/read-who-looked.ts";
import { readPlan } from "../plan/read-plan.ts";
import { readWorkers } from "../shelter/read-shelter.ts";
import { present } from "../testing/acting.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { changePin } from "./change-pin.ts";
import { chooseSecondPin } from "./choose-second-pin.ts";
import { issueCard } from "./issue-card.ts";
import { issueOwnCard, prepareOwnCard } from "./issue-own-card.ts";
import { makeOwnCard } from "./make-own-card.ts";
import { readCard } from "./read-card.ts";
import { readMe } from "./read-me.ts";
import { readOwnCard } from "./read-own-card.ts";
import { removeSecondPin } from "./remove-second-pin.ts";
import { withdrawCard } from "./withdraw-card.ts";

const pin = "7351";
const twice = (newPin: string) => ({ newPin, newPinAgain: newPin });

describe.each(engines)("a card on %s", (engine) => {
  const { scenario, as } = inScenario(engine);

  const made = { recognition: "known", forgotPin: false } as const;
  const issue = (key: "ingrid" | "peter" | "yara" | "dennis" | "samira" | "fatih", forgotPin = false) =>
    as(key).does("card.issue", issueCard, { ...made, forgotPin, clientId: scenario.clientId });
  const cards = () => scenario.store.read.select().from(scenario.store.tables.accessCard);
  const pins = () => scenario.store.read.select().from(scenario.store.tables.accessPin);
  const portalSessions = async () => {
    const { session } = scenario.store.tables;
    const all = await scenario.store.read.select().from(session);
    return all.filter(({ app, personId }) => app === "portal" && personId === scenario.personId("dennis"));
  };

  it("is made at the desk, with a start PIN the first time; what is kept is neither", async () => {
    const { code, startPin } = await issue("ingrid");
    expect(cardCode.parse(code)).toBe(code);
    expect(typedPin.parse(startPin?.pin)).toBe(startPin?.pin);
    const kept = JSON.stringify([await cards(), await pins()]);
    expect(kept).not.toContain(code);
    expect(kept).not.toContain(present(startPin).pin);
    expect(await as("ingrid").does("card.read", readCard, undefined)).toMatchObject({
      clientName: "Dennis",
      issued: { byName: "Ingrid" },
      pin: "start",
    });
  });

  it("is for the client whom an assigned worker or the team lead has before them", async () => {
    await issue("peter");
    for (const key of ["dennis", "samira"] as const) await expect(issue(key)).rejects.toBeInstanceOf(Refused);
    for (const key of ["yara", "fatih"] as const) await expect(issue(key)).rejects.toBeInstanceOf(NotFound);
  });

  it("a new one makes the old one void, keeps the PIN that was chosen, and signs out who came in", async () => {
    const card = await prepareOwnCard(twice(pin));
    await scenario.store.write((tx) => issueOwnCard(tx, card, { personId: scenario.personId("dennis"), at: scenario.clock.now() }));
    expect(await portalSessions()).toHaveLength(1);
    expect(await issue("ingrid")).toMatchObject({ startPin: null });
    expect((await cards()).map(({ withdrawnAt }) => withdrawnAt === null)).toEqual([false, true]);
    expect(await portalSessions()).toEqual([]);
    expect((await issue("ingrid", true)).startPin).not.toBeNull();
    expect(await pins()).toHaveLength(1);
  });

  it("is made by somebody without e-mail who has none, once; by nobody who can come back already", async () => {
    const make = async (key: "samira" | "dennis") => {
      const ctx = scenario.as(key);
      return makeOwnCard(ctx, await authoriseSelf(ctx, "pin.choose"), twice(pin));
    };
    const own = async () => readOwnCard(scenario.as("samira"), await authoriseSelf(scenario.as("samira"), "account.read"));
    await expect(make("samira")).rejects.toBeInstanceOf(Conflict);
    expect(await own()).toEqual({ hasCard: false, mayMake: false });
    await issue("ingrid");
    await scenario.store.write((tx) => tx.update(tx.tables.person).set({ email: null }));
    await expect(make("dennis")).rejects.toBeInstanceOf(Conflict);
    expect(await own()).toEqual({ hasCard: false, mayMake: true });
    const { words, personId } = await make("samira");
    expect(personId).toBe(scenario.personId("samira"));
    expect(JSON.stringify(await cards())).not.toContain(cardCode.parse(words));
    expect(await own()).toEqual({ hasCard: true, mayMake: false });
    await expect(make("samira")).rejects.toBeInstanceOf(Conflict);
  });

  it("is withdrawn at the desk at once, and then there is none to withdraw", async () => {
    await issue("ingrid");
    await as("ingrid").does("card.withdraw", withdrawCard, undefined);
    expect(await as("peter").does("card.read", readCard, undefined)).toMatchObject({ issued: null });
    await expect(as("ingrid").does("card.withdraw", withdrawCard, undefined)).rejects.toBeInstanceOf(NotFound);
  });

  it("the client reads who did what with it", async () => {
    await issue("ingrid");
    await as("peter").does("card.withdraw", withdrawCard, undefined);
    const { lines } = await as("dennis").does("accessLog.read", readWhoLooked, { onlyOthers: true });
    const told = lines.map(({ actorName, action, outcome }) => ({ actorName, action, outcome }));
    expect(told).toContainEqual({ actorName: "Ingrid", action: "card.issue", outcome: "allowed" });
    expect(told).toContainEqual({ actorName: "Peter", action: "card.withdraw", outcome: "allowed" });
  });

  describe("with a second PIN", () => {
    let dennis: Context;
    let quiet: Context;

    const selfOf = (ctx: Context) => authoriseSelf(ctx, "pin.choose");
    const signedInAs = (personId: SignedIn["personId"]): Context => {
      const ctx = scenario.as("dennis");
      return { ...ctx, actor: { ...ctx.actor, personId, sessionId: newId("Session") } };
    };
    const opened = async (chosenBy: SignedIn["personId"]) =>
      present((await pins()).find((one) => one.chosenBy === chosenBy && one.personId !== chosenBy)).personId;

    beforeEach(async () => {
      const card = await prepareOwnCard(twice(pin));
      await scenario.store.write((tx) => issueOwnCard(tx, card, { personId: scenario.personId("dennis"), at: scenario.clock.now() }));
      dennis = scenario.as("dennis");
      await chooseSecondPin(dennis, await selfOf(dennis), { pin, ...twice("8264") });
      quiet = signedInAs(await opened(scenario.personId("dennis")));
    });

    const planOf = async (ctx: Context) => {
      const [plan] = (await readMe(ctx, await authoriseSelf(ctx, "account.read"))).plans;
      return present(plan).clientId;
    };

    it("somebody who is being watched opens an empty plan of their own that looks the same", async () => {
      const me = async (ctx: Context) => readMe(ctx, await authoriseSelf(ctx, "account.read"));
      const { plans: _, personId: __, ...shown } = await me(dennis);
      expect(await me(quiet)).toMatchObject(shown);
      const clientId = await planOf(quiet);
      const plan = await readPlan(quiet, await authorise(quiet, "plan.read", { clientId }), { events: 20 });
      expect(plan).toMatchObject({ clientName: "Dennis", purpose: null, goals: [], proposals: [], meetings: [] });
      expect(plan.people.map(({ relation }) => relation)).toEqual(["client"]);
    });

    it("reaches nothing of the real plan, and the real one nothing of this", async () => {
      await expect(authorise(quiet, "plan.read", { clientId: scenario.clientId })).rejects.toBeInstanceOf(NotFound);
      await expect(authorise(dennis, "plan.read", { clientId: await planOf(quiet) })).rejects.toBeInstanceOf(NotFound);
    });

    it("no worker does anything with it, whatever their role", async () => {
      const clientId = await planOf(quiet);
      const isAction = (name: string): name is ClientAction => name in clientActions;
      for (const key of ["ingrid", "sanne", "peter", "fatih", "yara", "amina", "bram", "aisha"] as const) {
        for (const action of Object.keys(clientActions).filter(isAction)) {
          await expect(authorise(scenario.as(key), action, { clientId }), `${key} ${action}`).rejects.toBeInstanceOf(NotFound);
        }
      }
    });

    it("no list of the organisation names it", async () => {
      const ids = [quiet.actor.personId, await planOf(quiet)];
      const lists: Partial<Record<ShelterAction, unknown>> = {
        "caseload.read": await as("ingrid").doesInShelter("caseload.read", (ctx, permit) => readCaseload(ctx, permit), undefined),
        "worker.list": await as("peter").doesInShelter("worker.list", (ctx, permit) => readWorkers(ctx, permit), undefined),
      };
      const told = JSON.stringify(lists);
      expect(told).toContain(scenario.clientId);
      expect(ids.filter((id) => told.includes(id))).toEqual([]);
    });

    it("leaves no line where the client or a worker of the real plan reads", async () => {
      await authorise(quiet, "plan.read", { clientId: await planOf(quiet) });
      const { lines } = await as("dennis").does("accessLog.read", readWhoLooked, { onlyOthers: false });
      expect(lines.filter(({ action }) => /^(pin|card|memberCard)\.|second/i.test(action))).toEqual([]);
      expect(lines.filter(({ actorId }) => actorId === quiet.actor.personId)).toEqual([]);
      const desk = await as("ingrid").does("card.read", readCard, undefined);
      expect(Object.keys(desk).toSorted()).toEqual([
        "clientName",
        "holderLanguage",
        "holderName",
        "issued",
        "maySetPin",
        "pin",
        "reachesPlan",
      ]);
      expect(desk.pin).toBe("chosen");
    });

    it("can do the same as the real one: another PIN, a second one, none any more; it stays there", async () => {
      const own = async (ctx: Context) => readOwnCard(ctx, await authoriseSelf(ctx, "account.read"));
      expect(await own(quiet)).toEqual(await own(dennis));
      await chooseSecondPin(quiet, await selfOf(quiet), { pin: "8264", ...twice("9306") });
      await changePin(quiet, await selfOf(quiet), { pin: "8264", ...twice("6193") });
      await removeSecondPin(quiet, await selfOf(quiet), { pin: "6193" });
      await removeSecondPin(quiet, await selfOf(quiet), { pin: "6193" });
      await changePin(dennis, await selfOf(dennis), { pin, ...twice("5108") });
    });

    it("is another one than one's own, in both orders, and needs the PIN of now", async () => {
      const self = await selfOf(dennis);
      await expect(chooseSecondPin(dennis, self, { pin, ...twice(pin) })).rejects.toMatchObject({ fields: { newPin: "pinEasy" } });
      await expect(changePin(dennis, self, { pin, ...twice("8264") })).rejects.toMatchObject({ fields: { newPin: "pinEasy" } });
      await expect(changePin(dennis, self, { pin: "9051", ...twice("5108") })).rejects.toBeInstanceOf(Invalid);
    });

    it("does not help to find out the real PIN", async () => {
      const self = await selfOf(quiet);
      // What is refused says nothing about PINs of another account.
      await chooseSecondPin(quiet, self, { pin: "8264", ...twice(pin) });
      for (let time = 0; time < 5; time += 1)
        await expect(changePin(quiet, self, { pin: "9051", ...twice("5108") })).rejects.toBeInstanceOf(Invalid);
      await expect(changePin(quiet, self, { pin: "8264", ...twice("5108") })).rejects.toBeInstanceOf(TooMany);
      scenario.clock.forward(minute);
      await changePin(quiet, self, { pin: "8264", ...twice("5108") });
    });

    it("survives a new card, and ends when its owner says so", async () => {
      await issue("ingrid");
      expect(await readOwnCard(quiet, await authoriseSelf(quiet, "account.read"))).toEqual({ hasCard: true, mayMake: false });
      const { client, organisation, person } = scenario.store.tables;
      const rows = async () => [
        await scenario.store.read.$count(client),
        await scenario.store.read.$count(organisation),
        await scenario.store.read.$count(person),
      ];
      const before = await rows();
      await removeSecondPin(dennis, await selfOf(dennis), { pin });
      expect(await rows()).toEqual(before.map((count) => count - 1));
      expect(await pins()).toHaveLength(1);
      await expect(readMe(quiet, await authoriseSelf(quiet, "account.read"))).rejects.toBeInstanceOf(NotFound);
    });
  });
});
