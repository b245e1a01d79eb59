import { engines, type TestEngine } from "@naast/db/testing/stores";
import { clientIdOf } from "@naast/testing";
import { describe, expect, it } from "vitest";
import { decidePortraitLine } from "../consent/decide-portrait-line.ts";
import { offerPortraitLine } from "../consent/offer-portrait-line.ts";
import { readPortrait } from "../consent/read-portrait.ts";
import { writePortrait } from "../consent/write-portrait.ts";
import { undoChange } from "../plan/undo-change.ts";
import { acting } from "../testing/acting.ts";
import { inOneScenario } from "../testing/in-scenario.ts";
import { checkMapFile } from "./check-map-file.ts";
import { exportMap } from "./export-map.ts";
import { importMap } from "./import-map.ts";
import { readDeepening } from "./read-deepening.ts";
import { readMap } from "./read-map.ts";
import { readSnapshotPair, readSnapshots } from "./read-snapshots.ts";
import { removeSnapshot } from "./remove-snapshot.ts";
import { takeSnapshot } from "./take-snapshot.ts";
import { writeDeepening } from "./write-deepening.ts";

describe.each<TestEngine>(engines)("on %s", (engine) => {
  const { scenario } = inOneScenario(engine);

  it("a map goes out, comes in in another plan, and goes again", async () => {
    const { clientId } = scenario;
    const dennis = acting(scenario)("dennis");
    const meryem = acting(scenario, clientIdOf("meryem"))("meryem");
    const file = await dennis.does("network.export", exportMap, { clientId, format: "networkCanvas" });
    const reading = await meryem.does("network.checkFile", checkMapFile, { clientId, files: [file] });
    if ("refused" in reading) throw new Error(reading.refused.problem);
    const before = await meryem.does("network.read", readMap, undefined);
    const sent = { clientId, map: reading.preview.map, circle: "outside", sector: "friends" } as const;
    const { changeId } = await meryem.does("network.import", importMap, sent);
    expect((await meryem.does("network.read", readMap, undefined)).nodes).toHaveLength(before.nodes.length + sent.map.nodes.length);
    await meryem.does("change.undo", undoChange, { changeId });
    expect(await meryem.does("network.read", readMap, undefined)).toMatchObject({ nodes: before.nodes, ties: before.ties });
  });

  it("a snapshot is taken, compared, deleted and brought back as it was", async () => {
    const { clientId } = scenario;
    const dennis = acting(scenario)("dennis");
    const { item } = await dennis.does("snapshot.take", takeSnapshot, { clientId, words: "Vandaag" });
    const list = () => dennis.does("snapshot.read", readSnapshots, undefined);
    const taken = await list();
    const [newest] = taken;
    expect(newest).toMatchObject({ id: item.id, words: "Vandaag" });
    const { changeId } = await dennis.does("snapshot.remove", removeSnapshot, { snapshotId: scenario.items.snapshots.first });
    expect(await list()).toHaveLength(taken.length - 1);
    await dennis.does("change.undo", undoChange, { changeId });
    expect(await list()).toEqual(taken);
    const pair = { clientId, beforeId: scenario.items.snapshots.first, afterId: scenario.items.snapshots.second };
    const { changes } = await dennis.does("snapshot.read", readSnapshotPair, pair);
    expect(changes.map(({ kind, label }) => `${label} ${kind}`)).toEqual(["Rik closer", "Café Jan came"]);
  });

  it("what is written further about somebody is one row, written over", async () => {
    const { clientId, items } = scenario;
    const dennis = acting(scenario)("dennis");
    const open = { distance: null, since: null, initiative: null, faceToFace: null, byPhone: null, online: null, metWords: null };
    const points = { affection: null, connection: null, preference: null, practicalSupport: 3 };
    const sent = { ...open, ...points, clientId, nodeId: items.nodes.everyone, shared: true };
    await dennis.does("deepening.write", writeDeepening, sent);
    await dennis.does("deepening.write", writeDeepening, { ...sent, faceToFace: 12 });
    const read = await acting(scenario)("rik").does("deepening.read", readDeepening, { nodeId: items.nodes.everyone });
    expect(read).toMatchObject({ faceToFace: 12, practicalSupport: 3, shared: true });
  });

  it("who I am is written, and a line of somebody else stands beside it", async () => {
    const { clientId } = scenario;
    const [dennis, samira, ingrid] = (["dennis", "samira", "ingrid"] as const).map(acting(scenario));
    if (!dennis || !samira || !ingrid) throw new Error("they are there");
    const { version } = await dennis.does("portrait.read", readPortrait, undefined);
    const words = { strengthWords: "Koken", helpWords: null, likeWords: "Vissen" };
    await dennis.does("portrait.write", writePortrait, { clientId, ...words, version });
    const { item } = await samira.does("portraitLine.offer", offerPortraitLine, { clientId, words: "Hij belt terug." });
    const lineId = scenario.items.lines.approved;
    expect(item.id).toBe(lineId);
    await dennis.does("portraitLine.decide", decidePortraitLine, { clientId, lineId, answer: "approved" });
    expect(await ingrid.does("portrait.read", readPortrait, undefined)).toMatchObject({
      ...words,
      lines: [{ name: "Samira", words: "Hij belt terug.", state: "approved" }],
    });
  });
});
