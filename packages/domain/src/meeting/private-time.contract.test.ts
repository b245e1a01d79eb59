import { engines, type TestEngine } from "@naast/db/testing/stores";
import { openScenario, type PersonaKey, type Scenario } from "@naast/testing";
import { Conflict, type Id, Invalid, NotFound, Refused } from "@naast/vocabulary";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Acting, acting } from "../testing/acting.ts";
import { enterPrivateTime, sayClientIn } from "./enter-private-time.ts";
import { leadTalk } from "./lead-talk.ts";
import { readPrivateTimeOf } from "./read-private-time.ts";
import { readTalkOf } from "./read-talk.ts";
import { releasePrivateText } from "./release-private-text.ts";
import { closePrivateTime, openPrivateTime } from "./switch-private-time.ts";
import { changePrivateText, removePrivateText, writePrivateText } from "./write-private-text.ts";

const secret = "Wij willen dat Dennis bij tante Ria kan wonen";

describe.each<TestEngine>(engines)("private time on %s", (engine) => {
  let scenario: Scenario;
  let as: Acting;
  beforeEach(async () => {
    scenario = await openScenario(engine);
    as = acting(scenario);
    await as("dennis").does("talk.lead", leadTalk, { ...at(), phase: "start" });
  });
  afterEach(() => scenario.close());

  const at = () => ({ clientId: scenario.clientId, meetingId: scenario.items.meetings.everyone });
  const begin = (who: PersonaKey) => as(who).does("privateTime.begin", openPrivateTime, at());
  const end = (who: PersonaKey) => as(who).does("privateTime.end", closePrivateTime, at());
  const enter = (who: PersonaKey) => as(who).does("privateTime.enter", enterPrivateTime, at());
  const clientIn = (who: PersonaKey, answer: "yes" | "no") => as(who).does("privateTime.enter", sayClientIn, { ...at(), answer });
  const read = (who: PersonaKey) => as(who).does("privateTime.read", readPrivateTimeOf, at());
  const story = { kind: "story" as const, words: secret, ownerId: null, whenWords: null };
  const write = (who: PersonaKey, text: Partial<Omit<typeof story, "kind">> = {}) =>
    as(who).does("privateTime.write", writePrivateText, { ...at(), ...story, ...text });
  const release = (who: PersonaKey, textId: Id<"PrivateText">, answer: "yes" | "no" = "yes") =>
    as(who).does("privateTime.release", releasePrivateText, { ...at(), textId, answer });
  const released = async (who: PersonaKey) => (await as(who).does("talk.read", readTalkOf, at())).released.map(({ words }) => words);

  it("opens for who is in it, and for nobody else", async () => {
    await begin("samira");
    await write("samira");
    expect((await read("samira")).texts.map(({ words }) => words)).toEqual([secret]);
    expect(await read("rik")).toMatchObject({ inIt: false, mayEnter: true, presentIds: [], texts: [] });
    expect(await read("dennis")).toMatchObject({ inIt: false, presentIds: [], texts: [] });
    for (const who of ["ingrid", "sanne"] as const) {
      await expect(as(who).permit("privateTime.read")).rejects.toBeInstanceOf(Refused);
      await expect(as(who).permit("privateTime.write")).rejects.toBeInstanceOf(Refused);
    }
    for (const who of ["peter", "amina", "bram", "aisha", "fatih", "tarik"] as const) {
      await expect(as(who).permit("privateTime.read")).rejects.toBeInstanceOf(NotFound);
    }
    await expect(write("rik")).rejects.toBeInstanceOf(NotFound);
    await enter("rik");
    expect((await read("rik")).texts).toHaveLength(1);
  });

  it("is begun by the client, a member or who chairs; a worker who does not chair begins and ends none", async () => {
    await expect(begin("ingrid")).rejects.toBeInstanceOf(Refused);
    await begin("dennis");
    expect((await read("dennis")).clientSays).toBe("yes");
    await expect(begin("samira")).rejects.toBeInstanceOf(Conflict);
    await expect(end("sanne")).rejects.toBeInstanceOf(Refused);
    await end("samira");
    await expect(enter("rik")).rejects.toBeInstanceOf(Conflict);
    await begin("samira");
    await write("samira");
  });

  it("has the client in it when the client and the network both say so, and until one of them takes it back", async () => {
    await begin("samira");
    await write("samira");
    await clientIn("dennis", "yes");
    expect((await read("dennis")).texts).toEqual([]);
    await expect(enter("dennis")).rejects.toBeInstanceOf(Refused);
    await expect(clientIn("rik", "yes")).rejects.toBeInstanceOf(Refused);
    await clientIn("samira", "yes");
    expect((await read("dennis")).texts).toHaveLength(1);
    await clientIn("samira", "no");
    expect((await read("dennis")).texts).toEqual([]);
  });

  it("shares a text when everybody who wrote it agrees, and not before", async () => {
    await begin("samira");
    await enter("rik");
    const { id: textId } = await write("samira");
    await expect(release("rik", textId)).rejects.toBeInstanceOf(Refused);
    const change = { ...at(), ...story, words: `${secret}, een tijdje`, textId, version: 1 };
    await as("rik").does("privateTime.write", changePrivateText, change);
    await expect(as("samira").does("privateTime.write", changePrivateText, change)).rejects.toBeInstanceOf(Conflict);
    expect(await release("samira", textId)).toEqual({ released: false });
    expect(await released("ingrid")).toEqual([]);
    await release("samira", textId, "no");
    expect(await release("rik", textId)).toEqual({ released: false });
    await end("samira");
    expect(await release("samira", textId)).toEqual({ released: true });
    expect(await released("ingrid")).toEqual([`${secret}, een tijdje`]);
    expect((await read("rik")).texts).toEqual([]);
    await expect(release("rik", textId)).rejects.toBeInstanceOf(NotFound);
  });

  it("makes of who does what an agreement that waits for that person", async () => {
    await begin("samira");
    const action = { ...at(), kind: "action" as const, words: "Elke zondag eten", whenWords: "zondag" };
    const ownerId = scenario.personId("rik");
    await expect(as("samira").does("privateTime.write", writePrivateText, { ...action, ownerId })).rejects.toBeInstanceOf(Invalid);
    await enter("rik");
    const { id } = await as("samira").does("privateTime.write", writePrivateText, { ...action, ownerId });
    await release("samira", id);
    const { agreements } = await as("ingrid").does("talk.read", readTalkOf, at());
    expect(agreements).toMatchObject([{ what: "Elke zondag eten", ownerId, whenWords: "zondag", state: "waiting" }]);
  });

  it("lets who wrote a text take it away for good", async () => {
    await begin("samira");
    await enter("rik");
    const { id: textId } = await write("samira");
    await expect(as("rik").does("privateTime.write", removePrivateText, { ...at(), textId })).rejects.toBeInstanceOf(Refused);
    await as("samira").does("privateTime.write", removePrivateText, { ...at(), textId });
    const { privateText, privateWriter } = scenario.store.tables;
    expect(await scenario.store.read.select().from(privateText)).toEqual([]);
    expect(await scenario.store.read.select().from(privateWriter)).toEqual([]);
  });

  it("lies sealed in the database: no row of any table holds the words, nor who began it", async () => {
    await begin("samira");
    await write("samira");
    await write("samira", { words: "x" });
    const { tables, read: reader } = scenario.store;
    for (const table of Object.values(tables)) expect(JSON.stringify(await reader.select().from(table))).not.toContain("tante Ria");
    const lengths = (await reader.select().from(tables.privateText)).map(({ sealed }) => sealed?.length);
    expect(new Set(lengths).size).toBe(1);
    const events = (await reader.select().from(tables.event)).filter(({ kind }) => kind.startsWith("privateTime"));
    expect(events.length).toBeGreaterThan(2);
    expect(new Set(events.map(({ actorId }) => actorId))).toEqual(new Set([scenario.personId("dennis")]));
  });
});
