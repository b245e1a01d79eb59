import { readPeople, readSeenMap } from "@naast/db";
import { abilities, type Permit } from "@naast/policy";
import type { NetworkMapView } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { peopleView } from "../plan/people-view.ts";
import { nodeViews } from "./node-view.ts";
import { togetherViews } from "./together-view.ts";

type Reading = Permit<"network.read"> | Permit<"network.readTogether">;

/** The network map as this reader sees it: the label and the visibility of each node, or all of it beside the client. */
export async function readMap(ctx: Context, permit: Reading): Promise<NetworkMapView> {
  const { read } = ctx.store;
  const [seen, found, together] = await Promise.all([readSeenMap(read, permit), readPeople(read, permit), togetherViews(ctx, permit)]);
  return {
    clientId: permit.clientId,
    clientName: found.client.name,
    nodes: nodeViews(seen, { permit, people: peopleView(found, today(ctx)) }),
    ties: seen.ties.map(({ id, fromId, toId, kind }) => ({ id, fromId, toId, kind })),
    mayDraw: abilities(permit.facts).includes("node.add"),
    together,
    readAt: ctx.clock.now().getTime(),
  };
}
