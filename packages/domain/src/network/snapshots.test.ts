import { eraseRemovedSnapshots } from "@naast/db/network/snapshot-repository";
import { clientIdOf } from "@naast/testing";
import { type DeepeningWords, NotFound, Refused, undoPeriod } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { undoChange } from "../plan/undo-change.ts";
import { acting, present } from "../testing/acting.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { readDeepening } from "./read-deepening.ts";
import { readSnapshotPair, readSnapshots } from "./read-snapshots.ts";
import { removeSnapshot } from "./remove-snapshot.ts";
import { takeSnapshot } from "./take-snapshot.ts";
import { writeDeepening } from "./write-deepening.ts";

const { scenario, as } = inScenario("sqlite");

const list = () => as("dennis").does("snapshot.read", readSnapshots, undefined);
const remove = (snapshotId: Parameters<typeof removeSnapshot>[2]["snapshotId"]) =>
  as("dennis").does("snapshot.remove", removeSnapshot, { snapshotId });

describe("snapshots", () => {
  it("stand beside each other with what changed, in words and without numbers", async () => {
    const { first, second } = scenario.items.snapshots;
    const pair = { clientId: scenario.clientId, beforeId: second, afterId: first };
    const { before, after, changes } = await as("dennis").does("snapshot.read", readSnapshotPair, pair);
    expect([before.id, after.id]).toEqual([first, second]);
    expect(changes).toEqual([
      { kind: "closer", label: "Rik", node: "person", circle: "inner" },
      { kind: "came", label: "Café Jan", node: "place", circle: "outer" },
    ]);
  });

  it("can be compared with today, where nothing changed", async () => {
    const { item } = await as("dennis").does("snapshot.take", takeSnapshot, { clientId: scenario.clientId, words: "Nu" });
    expect(present((await list())[0])).toMatchObject({ id: item.id, words: "Nu" });
    const pair = { clientId: scenario.clientId, beforeId: present((await list())[0]).id, afterId: null };
    expect((await as("dennis").does("snapshot.read", readSnapshotPair, pair)).changes).toEqual([]);
  });

  it("come back within the time of an undo, and are erased after it", async () => {
    const { first } = scenario.items.snapshots;
    const { changeId } = await remove(first);
    expect((await list()).map(({ id }) => id)).not.toContain(first);
    await as("dennis").does("change.undo", undoChange, { changeId });
    expect((await list()).map(({ id }) => id)).toContain(first);
    await remove(first);
    scenario.clock.set(new Date(scenario.clock.now().getTime() + undoPeriod + 1));
    await scenario.store.write((tx) => eraseRemovedSnapshots(tx, scenario.clock.now()));
    const { mapSnapshot, history } = scenario.store.tables;
    const rows = await scenario.store.read.select().from(mapSnapshot);
    expect(rows.map(({ id }) => id)).not.toContain(first);
    expect(JSON.stringify(await scenario.store.read.select().from(history))).not.toContain("Café Jan");
  });

  it("are the client's alone", async () => {
    for (const key of ["ingrid", "rik"] as const) {
      await expect(as(key).does("snapshot.read", readSnapshots, undefined)).rejects.toBeInstanceOf(Refused);
    }
    const { first } = scenario.items.snapshots;
    await expect(other().does("snapshot.remove", removeSnapshot, { snapshotId: first })).rejects.toBeInstanceOf(NotFound);
  });
});

const other = () => acting(scenario, clientIdOf("meryem"))("meryem");

describe("what the client writes further about somebody", () => {
  const words: DeepeningWords = {
    distance: "walking",
    since: "manyYears",
    initiative: "both",
    faceToFace: 50,
    byPhone: null,
    online: null,
    metWords: "Op school",
    affection: 5,
    connection: null,
    preference: null,
    practicalSupport: null,
  };
  const write = (shared: boolean) =>
    as("dennis").does("deepening.write", writeDeepening, {
      ...words,
      clientId: scenario.clientId,
      nodeId: scenario.items.nodes.everyone,
      shared,
    });
  const readBy = (key: "dennis" | "rik" | "ingrid", nodeId = scenario.items.nodes.everyone) =>
    as(key).does("deepening.read", readDeepening, { nodeId });

  it("is for the client, until it is shared with who sees that person", async () => {
    await write(false);
    expect(await readBy("dennis")).toMatchObject({ ...words, shared: false });
    expect(await readBy("rik")).toBeNull();
    await write(true);
    expect(await readBy("rik")).toMatchObject(words);
    await expect(readBy("rik", scenario.items.nodes.me)).rejects.toBeInstanceOf(NotFound);
  });

  it("is taken back as a whole", async () => {
    await write(false);
    const { changeId } = await write(true);
    await as("dennis").does("change.undo", undoChange, { changeId });
    expect(await readBy("rik")).toBeNull();
  });
});
