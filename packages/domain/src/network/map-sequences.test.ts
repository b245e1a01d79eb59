import { openScenario, type Scenario } from "@naast/testing";
import { type Changed, Conflict, circles, type Id, Invalid, type NetworkMapView } from "@naast/vocabulary";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { undoChange } from "../plan/undo-change.ts";
import { type Acting, acting } from "../testing/acting.ts";
import { addNode } from "./add-node.ts";
import { drawTie } from "./draw-tie.ts";
import { placeNode } from "./place-node.ts";
import { readMap } from "./read-map.ts";
import { removeNode } from "./remove-node.ts";
import { removeTie } from "./remove-tie.ts";

type Stroke = { what: "add" | "place" | "remove" | "draw" | "cut" | "undo"; one: number; other: number };
const strokes: fc.Arbitrary<readonly Stroke[]> = fc.array(
  fc.record({
    what: fc.constantFrom("add", "place", "remove", "remove", "draw", "draw", "cut", "undo", "undo"),
    one: fc.nat(20),
    other: fc.nat(20),
  }),
  { minLength: 4, maxLength: 14 },
);

const from = <Item>(items: readonly Item[], index: number): Item | undefined => items[index % items.length];

/** `last`: what can be taken back, and how the map was before it. */
type Drawing = { scenario: Scenario; as: Acting; last: { changeId: Id<"Change">; before: unknown } | null };

async function mapOf({ as }: Drawing, key: "dennis" | "sanne" | "rik"): Promise<NetworkMapView> {
  return as(key).does("network.read", readMap, undefined);
}

/** One stroke of Dennis on what is there now. Gives its change; throws what the verb throws. */
async function draw({ as, scenario }: Drawing, { what, one, other }: Stroke, { nodes, ties }: NetworkMapView): Promise<Changed | null> {
  const { clientId } = scenario;
  const dennis = as("dennis");
  const [node, second, tie] = [from(nodes, one), from(nodes, other), from(ties, one)];
  const circle = from(circles, other) ?? "inner";
  const words = { relationWords: null, sector: "friends", tone: null, direction: null, wish: null, time: "present", note: null } as const;
  if (what === "add") return dennis.does("node.add", addNode, { clientId, kind: "person", label: `Naam ${one}`, circle, ...words });
  if (what === "draw" && second) {
    const ends = { fromId: node?.id ?? null, toId: other % 5 === 0 ? null : second.id };
    return dennis.does("tie.draw", drawTie, { clientId, ...ends, kind: "knows" });
  }
  if (what === "place" && node) {
    return dennis.does("node.place", placeNode, { clientId, nodeId: node.id, circle, at: { x: one * 40, y: other * 40 } });
  }
  if (what === "remove" && node) return dennis.does("node.remove", removeNode, { nodeId: node.id });
  return what === "cut" && tie ? dennis.does("tie.remove", removeTie, { tieId: tie.id }) : null;
}

/** Does the stroke; an undo takes back the last one, and the map is as it was before that. */
async function stroke(drawing: Drawing, one: Stroke): Promise<void> {
  const map = await mapOf(drawing, "dennis");
  if (one.what !== "undo") {
    const changed = await draw(drawing, one, map);
    drawing.last = changed && { changeId: changed.changeId, before: content(map) };
    return;
  }
  const { last } = drawing;
  drawing.last = null;
  if (!last) return;
  await drawing.as("dennis").does("change.undo", undoChange, { changeId: last.changeId });
  expect(content(await mapOf(drawing, "dennis"))).toEqual(last.before);
}

function isExpected(error: unknown): boolean {
  return error instanceof Conflict || error instanceof Invalid;
}

/** No tie without both its ends, for nobody; and what is closed to somebody is not in what they read. */
async function expectWhole(drawing: Drawing): Promise<void> {
  const all = await mapOf(drawing, "dennis");
  for (const key of ["dennis", "sanne", "rik"] as const) {
    const seen = await mapOf(drawing, key);
    const ids = new Set<string>(seen.nodes.map(({ id }) => id));
    expect(seen.ties.flatMap(({ fromId, toId }) => [fromId, toId]).filter((end) => end !== null && !ids.has(end))).toEqual([]);
    if (key === "dennis") continue;
    const visible = new Set(["everyone", "chosen", ...(key === "sanne" ? ["workers"] : [])]);
    expect(all.nodes.filter(({ id, visibility }) => ids.has(id) && !visible.has(visibility))).toEqual([]);
  }
}

const content = ({ nodes, ties }: NetworkMapView) => ({
  nodes: nodes.map(({ version: _, ...node }) => node).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ties: ties.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

describe("whatever Dennis draws", () => {
  it("leaves no line without ends, shows nobody more, and taking the last one back gives the map of before it", {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(strokes, async (all) => {
        const scenario = await openScenario("sqlite");
        const drawing: Drawing = { scenario, as: acting(scenario), last: null };
        try {
          for (const one of all) {
            await stroke(drawing, one).catch((error: unknown) => {
              if (!isExpected(error)) throw error;
            });
            await expectWhole(drawing);
          }
        } finally {
          await scenario.close();
        }
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });
});
