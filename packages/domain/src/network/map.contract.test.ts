import { engines, type TestEngine } from "@naast/db/testing/stores";
import {
  Conflict,
  hour,
  Invalid,
  idOf,
  minute,
  type NetworkMapView,
  type NewNode,
  NotFound,
  Refused,
  togetherPeriod,
} from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { changeVisibility } from "../consent/change-visibility.ts";
import { readHistory } from "../journal/read-history.ts";
import { readTimeline } from "../journal/read-timeline.ts";
import { undoChange } from "../plan/undo-change.ts";
import { present } from "../testing/acting.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { addNode } from "./add-node.ts";
import { answerTogether } from "./answer-together.ts";
import { askTogether } from "./ask-together.ts";
import { changeNode } from "./change-node.ts";
import { drawTie } from "./draw-tie.ts";
import { endTogether } from "./end-together.ts";
import { placeNode } from "./place-node.ts";
import { readMap } from "./read-map.ts";
import { readTogether } from "./read-together.ts";
import { removeNode } from "./remove-node.ts";
import { removeTie } from "./remove-tie.ts";

const tieId = idOf("NetworkTie");
type Key = "dennis" | "rik" | "samira" | "ingrid" | "sanne";

describe.each<TestEngine>(engines)("the network map on %s", (engine) => {
  const { scenario, as } = inScenario(engine);

  const map = (key: Key): Promise<NetworkMapView> => as(key).does("network.read", readMap, undefined);
  const labels = async (key: Key) => (await map(key)).nodes.map(({ label }) => label);
  const aunt = (): NewNode => ({
    clientId: scenario.clientId,
    kind: "person",
    label: "Tante Mies",
    relationWords: "tante",
    circle: "middle",
    sector: "family",
    tone: null,
    direction: null,
    wish: null,
    time: "present",
    note: null,
  });
  const wordsOf = ({ nodes }: NetworkMapView, nodeId: string) => {
    const {
      id: _id,
      version,
      visibility: _v,
      readerIds: _r,
      personId: _p,
      part: _part,
      at: _at,
      kind: _kind,
      ...words
    } = present(nodes.find(({ id }) => id === nodeId));
    return { ...words, version };
  };

  it("is read by the client whole, by others as far as label and visibility go, the nearest circle first", async () => {
    expect(await labels("dennis")).toEqual(["Samira", "Rik", "De Vries", "Café Jan", "Noor", "Ramon"]);
    expect(await labels("rik")).toEqual(["Samira", "Rik", "Café Jan"]);
    expect(await labels("sanne")).toEqual(["Samira", "Rik", "De Vries", "Café Jan"]);
    await expect(map("samira")).rejects.toBeInstanceOf(Refused);
  });

  it("shows a tie only to who sees both its ends, and who takes part to the client and the workers", async () => {
    const { ties } = scenario.items;
    const idsOf = (view: NetworkMapView) => view.ties.map(({ id }) => id).toSorted();
    expect(idsOf(await map("dennis"))).toEqual(Object.values(ties).toSorted());
    expect(idsOf(await map("rik"))).toEqual([ties.shared, ties.withChosen].toSorted());
    const rikOf = async (key: Key) => (await map(key)).nodes.find(({ label }) => label === "Rik");
    expect(await rikOf("dennis")).toMatchObject({ part: "network", personId: scenario.personId("rik"), at: { x: 640, y: 380 } });
    expect(await rikOf("sanne")).toMatchObject({ part: "network", readerIds: [] });
    expect(await rikOf("rik")).toMatchObject({ part: null, personId: null, readerIds: [] });
  });

  it("takes a new node in for the client alone, until it is shared", async () => {
    const { item } = await as("dennis").does("node.add", addNode, aunt());
    expect(await labels("sanne")).not.toContain("Tante Mies");
    const shared = { clientId: scenario.clientId, itemKind: "networkNode" as const, itemId: item.id, readerIds: [] };
    const { changeId } = await as("dennis").does("visibility.change", changeVisibility, { ...shared, visibility: "workers" });
    expect(await labels("sanne")).toContain("Tante Mies");
    expect(await labels("rik")).not.toContain("Tante Mies");
    await as("dennis").does("change.undo", undoChange, { changeId });
    expect(await labels("sanne")).not.toContain("Tante Mies");
  });

  it("joins what two people changed in different fields, and gives both texts back when they wrote the same one", async () => {
    const { nodes } = scenario.items;
    const before = wordsOf(await map("dennis"), nodes.workers);
    const change = { clientId: scenario.clientId, nodeId: nodes.workers, ...before };
    await as("ingrid").does("node.change", changeNode, { ...change, relationWords: "oude buurvrouw" });
    await as("dennis").does("node.change", changeNode, { ...change, circle: "inner" });
    expect(wordsOf(await map("dennis"), nodes.workers)).toMatchObject({ relationWords: "oude buurvrouw", circle: "inner", version: 3 });
    const late = as("dennis").does("node.change", changeNode, { ...change, relationWords: "van beneden" });
    await expect(late).rejects.toMatchObject({ texts: { mine: "van beneden", theirs: "oude buurvrouw" } });
    const history = { itemKind: "networkNode" as const, itemId: nodes.workers };
    const kept = await as("dennis").does("history.read", readHistory, history);
    expect(kept.map(({ reason }) => reason)).toEqual(["changed", "changed", "kept"]);
  });

  it("moves a node to a place of its own, or to a circle where the map chooses", async () => {
    const nodeId = scenario.items.nodes.everyone;
    const placed = { clientId: scenario.clientId, nodeId };
    const find = async () => present((await map("dennis")).nodes.find(({ id }) => id === nodeId));
    const { changeId } = await as("dennis").does("node.place", placeNode, { ...placed, circle: "outer", at: { x: 10, y: 990 } });
    expect(await find()).toMatchObject({ circle: "outer", at: { x: 10, y: 990 } });
    await as("dennis").does("change.undo", undoChange, { changeId });
    expect(await find()).toMatchObject({ circle: "inner", at: { x: 640, y: 380 } });
    await as("dennis").does("node.place", placeNode, { ...placed, circle: "outer", at: null });
    expect(await find()).toMatchObject({ circle: "outer", at: null });
  });

  it("takes a node away with its ties, and brings all of it back", async () => {
    const before = await map("dennis");
    const { changeId } = await as("dennis").does("node.remove", removeNode, { nodeId: scenario.items.nodes.everyone });
    const after = await map("dennis");
    expect(after.nodes.map(({ label }) => label)).toEqual(["Samira", "De Vries", "Café Jan", "Noor", "Ramon"]);
    expect(after.ties.map(({ id }) => id)).toEqual([scenario.items.ties.parent]);
    await as("dennis").does("change.undo", undoChange, { changeId });
    const back = await map("dennis");
    expect(back.ties).toEqual(before.ties);
    expect(back.nodes.map(({ id }) => id)).toEqual(before.nodes.map(({ id }) => id));
  });

  it("draws a tie between two that are there, once, and never with oneself", async () => {
    const { clientId, items } = scenario;
    const draw = (by: Key, fromId: typeof items.nodes.me | null, toId: typeof items.nodes.me | null) =>
      as(by).does("tie.draw", drawTie, { clientId, fromId, toId, kind: "knows" });
    const { item } = await draw("dennis", items.nodes.place, items.nodes.workers);
    await expect(draw("dennis", items.nodes.workers, items.nodes.place)).rejects.toBeInstanceOf(Conflict);
    await expect(draw("dennis", items.nodes.me, items.nodes.me)).rejects.toBeInstanceOf(Invalid);
    await expect(draw("dennis", null, null)).rejects.toBeInstanceOf(Invalid);
    await as("dennis").does("node.remove", removeNode, { nodeId: items.nodes.chosen });
    await expect(draw("dennis", items.nodes.chosen, items.nodes.place)).rejects.toBeInstanceOf(NotFound);
    await as("dennis").does("tie.remove", removeTie, { tieId: tieId.parse(item.id) });
    await expect(as("dennis").does("tie.remove", removeTie, { tieId: tieId.parse(item.id) })).rejects.toBeInstanceOf(NotFound);
  });

  it("is drawn by a worker only while they look together, who takes that back only beside the client", async () => {
    const add = (by: Key) => as(by).does("node.add", addNode, aunt());
    await expect(add("sanne")).rejects.toBeInstanceOf(Refused);
    await expect(add("rik")).rejects.toBeInstanceOf(Refused);
    const { changeId } = await add("ingrid");
    expect((await as("ingrid").does("network.readTogether", readMap, undefined)).nodes).toHaveLength(7);
    await as("dennis").does("together.end", endTogether, { togetherId: scenario.items.together });
    await expect(add("ingrid")).rejects.toBeInstanceOf(Refused);
    await expect(as("ingrid").does("network.readTogether", readMap, undefined)).rejects.toBeInstanceOf(Refused);
    await expect(as("ingrid").does("change.undo", undoChange, { changeId })).rejects.toBeInstanceOf(NotFound);
    expect(await labels("dennis")).toContain("Tante Mies");
  });

  it("is looked at together when the client says yes, for two hours at most", async () => {
    const { clientId, clock } = scenario;
    const open = (key: Key) => as(key).does("together.read", readTogether, undefined);
    const { item } = await as("sanne").does("together.ask", askTogether, undefined);
    await expect(as("sanne").does("together.ask", askTogether, undefined)).rejects.toBeInstanceOf(Conflict);
    expect((await open("dennis")).map(({ workerName, state }) => `${workerName} ${state}`)).toEqual(["Ingrid running", "Sanne asked"]);
    expect((await open("sanne")).map(({ state }) => state)).toEqual(["asked"]);
    const answer = { clientId, togetherId: present((await open("sanne"))[0]).id, answer: "yes" as const };
    expect(answer.togetherId).toBe(item.id);
    await as("dennis").does("together.answer", answerTogether, answer);
    await expect(as("dennis").does("together.answer", answerTogether, answer)).rejects.toBeInstanceOf(NotFound);
    expect(await labels("sanne")).toContain("Noor");
    clock.forward(togetherPeriod - minute);
    expect(await labels("sanne")).toContain("Noor");
    clock.forward(minute);
    expect(await labels("sanne")).not.toContain("Noor");
    expect(await open("dennis")).toEqual([]);
  });

  it("is not looked at together after a no, nor after a question that lapsed", async () => {
    const { clientId, clock } = scenario;
    const ask = async () => {
      await as("sanne").does("together.ask", askTogether, undefined);
      return present((await as("sanne").does("together.read", readTogether, undefined))[0]).id;
    };
    const togetherId = await ask();
    await as("dennis").does("together.answer", answerTogether, { clientId, togetherId, answer: "no" });
    expect(await labels("sanne")).not.toContain("Noor");
    const later = await ask();
    clock.forward(togetherPeriod + hour);
    const answered = as("dennis").does("together.answer", answerTogether, { clientId, togetherId: later, answer: "yes" });
    await expect(answered).rejects.toBeInstanceOf(NotFound);
    await expect(as("rik").does("together.ask", askTogether, undefined)).rejects.toBeInstanceOf(Refused);
  });

  it("tells what happened to who sees it, by the name it has now", async () => {
    await as("ingrid").does("node.add", addNode, aunt());
    const told = async (key: Key) => {
      const { entries } = await as(key).does("timeline.read", readTimeline, { clientId: scenario.clientId, limit: 300 });
      return entries.filter(({ event }) => /^(node|tie|together)\./.test(event.kind)).map(({ event, words }) => `${event.kind} ${words}`);
    };
    expect((await told("dennis")).slice(0, 2)).toEqual(["node.added Tante Mies", "together.answered null"]);
    expect(await told("sanne")).toEqual(["node.added Café Jan", "node.added Rik", "node.added Samira", "node.added De Vries"]);
    expect(await told("rik")).toEqual(["node.added Café Jan", "node.added Rik", "node.added Samira"]);
    expect(await told("samira")).toEqual([]);
  });
});
