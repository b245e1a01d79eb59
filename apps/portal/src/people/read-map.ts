import type { NetworkMapView, NodeView, PlanView } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { cache } from "react";
import { read } from "../api/read.ts";

/** The map as its reader sees it, once per request; null for who has no map here. */
export const readMapOf = cache(async ({ clientId, reader }: PlanView): Promise<NetworkMapView | null> => {
  return reader.abilities.includes("network.read") ? read((caller) => caller.network.map({ clientId })) : null;
});

/** A node on the map of this reader; one that they may not see looks as if it is not there. */
export function findNode({ nodes }: NetworkMapView, nodeId: string): NodeView {
  return nodes.find(({ id }) => id === nodeId) ?? notFound();
}
