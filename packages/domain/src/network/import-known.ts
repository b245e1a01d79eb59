import { type Reader, readSeenMap } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Id, ImportedMap } from "@naast/vocabulary";
import { tieName } from "./same-tie.ts";

type NodeId = Id<"NetworkNode">;
type Known = { nodes: ReadonlyMap<string, NodeId>; ties: ReadonlySet<string> };

/** What is on the map now, by what a file would call it: a file that came from this map names the same nodes. */
export async function knownOnMap(read: Reader, permit: Permit): Promise<Known> {
  const { nodes, ties } = await readSeenMap(read, permit);
  return { nodes: new Map(nodes.map(({ id }) => [id, id])), ties: new Set(ties.map(tieName)) };
}

/** How much of a file is on the map already, because it came from there. */
export function alreadyThere({ nodes, ties }: ImportedMap, known: Known): number {
  const idOf = (key: string | null) => (key === null ? null : (known.nodes.get(key) ?? key));
  const knownNodes = nodes.filter(({ key }) => known.nodes.has(key)).length;
  const knownTies = ties.filter(({ from, to, kind }) => known.ties.has(tieName({ fromId: idOf(from), toId: idOf(to), kind })));
  return knownNodes + knownTies.length;
}
