import { clientIdOf, openScenario, type Scenario } from "@naast/testing";
import { type Changed, Conflict, type ImportedMap, Invalid, type MapFormat, mapFormats, NotFound, Refused } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { undoChange } from "../plan/undo-change.ts";
import { type Acting, acting, present } from "../testing/acting.ts";
import { addSeveral } from "./add-several.ts";
import { checkMapFile } from "./check-map-file.ts";
import { exportMap } from "./export-map.ts";
import { importMap } from "./import-map.ts";
import { readMap } from "./read-map.ts";

let scenario: Scenario;
let as: Acting;
/** Meryem, in whose plan the map of Dennis comes in. */
let other: Acting;
beforeAll(async () => {
  scenario = await openScenario("sqlite");
  as = acting(scenario);
  other = acting(scenario, clientIdOf("meryem"));
});
afterAll(() => scenario.close());

const exported = (format: MapFormat) => as("dennis").does("network.export", exportMap, { clientId: scenario.clientId, format });
const mapOf = (who: Acting, key: "dennis" | "meryem") => who(key).does("network.read", readMap, { clientId: scenario.clientId });
const undo = ({ changeId }: Changed, who: Acting, key: "dennis" | "meryem") => who(key).does("change.undo", undoChange, { changeId });

async function read(who: Acting, key: "dennis" | "meryem", format: MapFormat): Promise<ImportedMap> {
  const reading = await who(key).does("network.checkFile", checkMapFile, { clientId: scenario.clientId, files: [await exported(format)] });
  if ("refused" in reading) throw new Error(reading.refused.problem);
  return reading.preview.map;
}
const bring = (map: ImportedMap) =>
  other("meryem").does("network.import", importMap, { clientId: scenario.clientId, map, circle: "outer", sector: "friends" });

describe.each(mapFormats)("a map that goes out as %s", (format) => {
  it("comes in whole in another plan, for its client alone, and can be taken back", async () => {
    const before = await mapOf(other, "meryem");
    const mine = await mapOf(as, "dennis");
    const changed = await bring(await read(other, "meryem", format));
    const after = await mapOf(other, "meryem");
    const added = after.nodes.filter(({ id }) => before.nodes.every((node) => node.id !== id));
    expect(added.map(({ label, circle }) => `${label} ${circle}`).toSorted()).toEqual(
      mine.nodes.map(({ label, circle }) => `${label} ${circle}`).toSorted(),
    );
    expect(after.ties.length - before.ties.length).toBe(mine.ties.length);
    expect(new Set(added.map(({ visibility }) => visibility))).toEqual(new Set(["me"]));
    await undo(changed, other, "meryem");
    expect(await mapOf(other, "meryem")).toMatchObject({ nodes: before.nodes, ties: before.ties });
  });

  it("changes nothing where it came from", async () => {
    const map = await read(as, "dennis", format);
    const again = as("dennis").does("network.import", importMap, { clientId: scenario.clientId, map, circle: "outer", sector: "friends" });
    await expect(again).rejects.toMatchObject(new Conflict("already.there"));
  });
});

describe("an import", () => {
  it("with a tie to nobody brings nothing at all", async () => {
    const before = await mapOf(other, "meryem");
    const map = await read(other, "meryem", "egor");
    await expect(bring({ ...map, ties: [...map.ties, { from: "nobody", to: null, kind: "knows" }] })).rejects.toBeInstanceOf(Invalid);
    expect(await mapOf(other, "meryem")).toMatchObject({ nodes: before.nodes, ties: before.ties });
  });

  it("is the client's alone, and so is taking the map along", async () => {
    const map = await read(as, "dennis", "graphml");
    const sent = { clientId: scenario.clientId, map, circle: "outer" as const, sector: "friends" as const };
    for (const key of ["ingrid", "samira"] as const) {
      await expect(as(key).does("network.import", importMap, sent)).rejects.toBeInstanceOf(Refused);
      await expect(as(key).does("network.export", exportMap, { clientId: scenario.clientId, format: "egor" })).rejects.toBeInstanceOf(
        Refused,
      );
    }
    await expect(as("fatih").does("network.import", importMap, sent)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("several at once", () => {
  it("stand outside the circles, each of them, and go again together", async () => {
    const before = await mapOf(as, "dennis");
    const names = ["Meester Wim", "Juf Ans"];
    const sent = { clientId: scenario.clientId, names, kind: "person", sector: "workSchool", time: "past" } as const;
    const changed = await as("dennis").does("network.addSeveral", addSeveral, sent);
    const { nodes } = await mapOf(as, "dennis");
    const added = names.map((name) => present(nodes.find(({ label }) => label === name)));
    expect(added).toEqual(names.map(() => expect.objectContaining({ circle: "outside", time: "past", visibility: "me" })));
    await undo(changed, as, "dennis");
    expect((await mapOf(as, "dennis")).nodes).toEqual(before.nodes);
  });
});
