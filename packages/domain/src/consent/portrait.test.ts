import { lastEvent, readHeads } from "@naast/db";
import { Conflict, NotFound, Refused, type Visibility } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { undoChange } from "../plan/undo-change.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { changeVisibility } from "./change-visibility.ts";
import { decidePortraitLine } from "./decide-portrait-line.ts";
import { offerPortraitLine } from "./offer-portrait-line.ts";
import { readPortrait } from "./read-portrait.ts";
import { readWhoSeesWhat } from "./read-who-sees-what.ts";
import { removePortraitLine } from "./remove-portrait-line.ts";
import { writePortrait } from "./write-portrait.ts";

const { scenario, as } = inScenario("sqlite");

type Key = "dennis" | "samira" | "rik" | "ingrid" | "fatih";
const read = (key: Key) => as(key).does("portrait.read", readPortrait, undefined);
const offer = (key: Key, words: string) => as(key).does("portraitLine.offer", offerPortraitLine, { clientId: scenario.clientId, words });
const words = { strengthWords: "Ik ben rustig.", helpWords: null, likeWords: "Vissen" };

async function share(visibility: Visibility, readerIds: readonly Key[] = []) {
  const readers = readerIds.map((key) => scenario.personId(key));
  const item = { clientId: scenario.clientId, itemKind: "portrait" as const, itemId: scenario.items.portrait };
  return as("dennis").does("visibility.change", changeVisibility, { ...item, visibility, readerIds: readers });
}

describe("who I am", () => {
  it("is written by the client, read by who they say, and taken back", async () => {
    const { version } = await read("dennis");
    const { changeId } = await as("dennis").does("portrait.write", writePortrait, { clientId: scenario.clientId, ...words, version });
    expect(await read("samira")).toMatchObject(words);
    await as("dennis").does("change.undo", undoChange, { changeId });
    expect(await read("samira")).toMatchObject({ strengthWords: "Ik kan goed luisteren." });
    const sent = { clientId: scenario.clientId, ...words, version };
    await expect(as("samira").does("portrait.write", writePortrait, sent)).rejects.toBeInstanceOf(Refused);
  });

  it("written on two devices at once comes back with both texts", async () => {
    const { version } = await read("dennis");
    const write = (strengthWords: string) =>
      as("dennis").does("portrait.write", writePortrait, { clientId: scenario.clientId, ...words, strengthWords, version });
    await write("Eén");
    await expect(write("Twee")).rejects.toMatchObject({ reason: "words.changed", texts: { mine: "Twee", theirs: "Eén" } });
    await expect(write("Twee")).rejects.toBeInstanceOf(Conflict);
  });

  it.each<{ visibility: Visibility; ticked: readonly Key[]; readers: readonly Key[]; names: readonly string[] }>([
    { visibility: "me", ticked: [], readers: ["dennis"], names: [] },
    { visibility: "workers", ticked: [], readers: ["dennis", "ingrid"], names: ["Ingrid", "Sanne"] },
    { visibility: "chosen", ticked: ["rik"], readers: ["dennis", "rik"], names: ["Rik"] },
    {
      visibility: "everyone",
      ticked: [],
      readers: ["dennis", "samira", "rik", "ingrid"],
      names: ["Ingrid", "Rik", "Samira", "Sanne", "Wilma"],
    },
  ])(
    "for $visibility is read by nobody else, and the page of who sees what says the same",
    async ({ visibility, ticked, readers, names }) => {
      await share(visibility, ticked);
      const seen: Key[] = [];
      for (const key of ["dennis", "samira", "rik", "ingrid", "fatih"] as const) {
        await read(key).then(
          () => seen.push(key),
          (error: unknown) => expect(error).toBeInstanceOf(NotFound),
        );
      }
      expect(seen).toEqual(readers);
      const { items } = await as("dennis").does("consent.read", readWhoSeesWhat, undefined);
      expect(items.find(({ kind }) => kind === "portrait")?.readNowBy.toSorted()).toEqual(names);
    },
  );
});

describe("a line that somebody adds", () => {
  it("stands when the client lets it, and its writer never hears which", async () => {
    const { approved, offered } = scenario.items.lines;
    expect((await read("ingrid")).lines.map(({ id }) => id)).toEqual([approved]);
    expect((await read("rik")).lines).toMatchObject([
      { id: approved, state: "approved", own: false },
      { id: offered, state: "offered", own: true },
    ]);
    const decide = (answer: "approved" | "declined") =>
      as("dennis").does("portraitLine.decide", decidePortraitLine, { clientId: scenario.clientId, lineId: offered, answer });
    await decide("declined");
    expect((await read("dennis")).lines.map(({ id }) => id)).toEqual([approved]);
    expect((await read("rik")).lines).toMatchObject([{ id: approved }, { id: offered, state: "offered" }]);
    await decide("approved");
    expect((await read("rik")).lines).toMatchObject([{ id: approved }, { id: offered, state: "offered" }]);
    expect((await read("ingrid")).lines.map(({ id }) => id)).toEqual([approved, offered]);
  });

  it("waits again when it is written anew; there is one per person", async () => {
    await offer("samira", "Hij is mijn broer.");
    expect((await read("ingrid")).lines).toEqual([]);
    expect((await read("dennis")).lines.filter(({ name }) => name === "Samira")).toMatchObject([
      { words: "Hij is mijn broer.", state: "offered" },
    ]);
  });

  it("is taken away by the client or who wrote it", async () => {
    const { approved } = scenario.items.lines;
    const remove = (key: Key) => as(key).does("portraitLine.remove", removePortraitLine, { lineId: approved });
    await expect(remove("rik")).rejects.toBeInstanceOf(NotFound);
    await remove("samira");
    expect((await read("ingrid")).lines).toEqual([]);
    await expect(remove("dennis")).rejects.toBeInstanceOf(NotFound);
  });

  it("is not offered by workers, nor by who may not read the portrait", async () => {
    await expect(offer("ingrid", "Hij komt altijd op tijd.")).rejects.toBeInstanceOf(Refused);
    await share("me");
    await expect(offer("samira", "Hij is lief.")).rejects.toBeInstanceOf(NotFound);
  });

  it("that is taken away leaves open screens at once, and no screen hears what it was", async () => {
    const heard = async (key: Key) =>
      (await readHeads(scenario.store.read, await as(key).permit("live.follow"), before)).map(({ kind }) => kind);
    const before = await lastEvent(scenario.store.read, await as("dennis").permit("live.follow"));
    await as("dennis").does("portraitLine.remove", removePortraitLine, { lineId: scenario.items.lines.approved });
    expect(await heard("rik")).toEqual(["visibility.changed"]);
    expect(await heard("ingrid")).toEqual(["visibility.changed"]);
    expect(await heard("dennis")).toEqual(["portraitLine.removed"]);
  });
});
