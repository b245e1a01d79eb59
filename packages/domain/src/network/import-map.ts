import { insertNode, insertTie, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, type Id, Invalid, type MapImport } from "@naast/vocabulary";
import { change, type Touched } from "../change.ts";
import type { Context } from "../context.ts";
import { knownOnMap } from "./import-known.ts";
import { tieName } from "./same-tie.ts";

type Importing = Permit<"network.import">;
type NodeId = Id<"NetworkNode">;
type Placed = { ids: ReadonlyMap<string, NodeId>; touched: readonly Touched[] };

async function addNodes(
  tx: Writer,
  permit: Importing,
  { map, circle, sector, known, at }: MapImport & { known: ReadonlyMap<string, NodeId>; at: Date },
): Promise<Placed> {
  const ids = new Map(known);
  const touched: Touched[] = [];
  for (const { key, at: place, ...node } of map.nodes) {
    if (ids.has(key)) continue;
    const words = { ...node, circle: node.circle ?? circle, sector: node.sector ?? sector };
    const after = await insertNode(tx, permit, { ...words, place, at });
    ids.set(key, after.id);
    touched.push({ kind: "networkNode", goalId: null, before: null, after });
  }
  return { ids, touched };
}

/** An end that the file does not have: the map in the form was changed on its way. */
function endOf(ids: ReadonlyMap<string, NodeId>, key: string | null): NodeId | null {
  if (key === null) return null;
  const id = ids.get(key);
  if (id === undefined) throw new Invalid({ map: "lookAgain" });
  return id;
}

/**
 * Brings the map of a file into the plan, whole or not at all. What came from this map is not doubled. Nobody but the
 * client sees what is new, until they share it. `Conflict` when everything is there already.
 */
export function importMap(ctx: Context, permit: Importing, sent: MapImport): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const known = await knownOnMap(tx, permit);
    const { ids, touched } = await addNodes(tx, permit, { ...sent, known: known.nodes, at });
    const names = new Set(known.ties);
    const ties: Touched[] = [];
    for (const { from, to, kind } of sent.map.ties) {
      const ends = { fromId: endOf(ids, from), toId: endOf(ids, to), kind };
      if (ends.fromId === ends.toId || names.has(tieName(ends))) continue;
      names.add(tieName(ends));
      ties.push({ kind: "networkTie", goalId: null, before: null, after: await insertTie(tx, permit, { ...ends, at }) });
    }
    if (touched.length + ties.length === 0) throw new Conflict("already.there");
    return {
      item: { id: permit.clientId },
      event: { kind: "network.imported" },
      place: { audience: "client" },
      touched: [...touched, ...ties],
    };
  });
}
