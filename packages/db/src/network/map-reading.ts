import type { Permit } from "@naast/policy";
import type { ClientId } from "@naast/vocabulary";
import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import { isShown, mapSeenValues, type SeenValues } from "../consent/visible.ts";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import type { Reader } from "../store.ts";
import type { Tables } from "../tables.ts";

export type StoredNode = Tables["networkNode"]["$inferSelect"];
export type StoredTie = Tables["networkTie"]["$inferSelect"];

type Asked = SeenValues & { clientId: ClientId };

const seenNodes = preparedRead((read, { networkNode }, given: Given<Asked>) =>
  read
    .select()
    .from(networkNode)
    .where(and(eq(networkNode.clientId, given.clientId), isShown(read, networkNode, given)))
    .orderBy(asc(networkNode.createdAt), asc(networkNode.id)),
);

/** The nodes that somebody may see, as a list of ids: the other half of the one condition for ties. */
export function seenNodeIds(read: Reader, { networkNode }: Pick<Tables, "networkNode">, given: Given<Asked>) {
  return read
    .select({ id: networkNode.id })
    .from(networkNode)
    .where(and(eq(networkNode.clientId, given.clientId), isShown(read, networkNode, given)));
}

/** A tie is seen when both its ends are; null is the client. */
const seenTies = preparedRead((read, { networkNode, networkTie }, given: Given<Asked>) => {
  const nodes = () => seenNodeIds(read, { networkNode }, given);
  return read
    .select()
    .from(networkTie)
    .where(
      and(
        eq(networkTie.clientId, given.clientId),
        isNull(networkTie.removedAt),
        or(isNull(networkTie.fromId), inArray(networkTie.fromId, nodes())),
        or(isNull(networkTie.toId), inArray(networkTie.toId, nodes())),
      ),
    )
    .orderBy(asc(networkTie.createdAt), asc(networkTie.id));
});

const tickedForNodes = preparedRead((read, { chosenReader }, given: Given<{ clientId: ClientId }>) =>
  read
    .select({ itemId: chosenReader.itemId, personId: chosenReader.personId })
    .from(chosenReader)
    .where(and(eq(chosenReader.clientId, given.clientId), eq(chosenReader.itemKind, "networkNode")))
    .orderBy(asc(chosenReader.id)),
);

export type SeenMap = Awaited<ReturnType<typeof readSeenMap>>;

/** The network map as far as the permit sees it: label and visibility of each node, and ties of which both ends are seen. */
export async function readSeenMap(read: Reader, permit: Permit) {
  const { clientId } = permit;
  const asked = { ...mapSeenValues(permit), clientId };
  const [nodes, ties, ticked] = await Promise.all([
    seenNodes(read, asked),
    seenTies(read, asked),
    permit.isClient ? tickedForNodes(read, { clientId }) : [],
  ]);
  return { nodes, ties, ticked };
}
