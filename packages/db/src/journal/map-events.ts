import type { ClientId, PersonId } from "@naast/vocabulary";
import { and, eq, inArray, isNull, or, type SQL } from "drizzle-orm";
import { isSeen, type SeenValues } from "../consent/visible.ts";
import type { Given } from "../dialect/prepared.ts";
import type { Reader } from "../store.ts";
import type { Tables } from "../tables.ts";

/** Of the network map and of looking at it together: never "about the plan", whoever may read about that. */
export const mapKinds = [
  "node.added",
  "node.changed",
  "node.placed",
  "node.removed",
  "tie.drawn",
  "tie.removed",
  "together.asked",
  "together.answered",
  "together.ended",
] as const;

/** Drawing goes in many small strokes: told to open screens, not kept as lines of what happened. */
export const quietKinds = ["node.placed", "tie.drawn", "tie.removed"] as const;

/** After these somebody who reads the map sees less than before. */
const narrowingOnMap = ["node.removed", "tie.removed"] as const;

export type MapEventValues = SeenValues & {
  clientId: ClientId;
  clientReads: ClientId | "";
  mapLabel: string;
  wholeMap: string;
  reader: PersonId;
};

/** An event of the map is read by who sees its subject; one of looking together by the client and that worker. */
export function isMapEventSeen(read: Reader, tables: Tables, given: Given<MapEventValues>): SQL | undefined {
  const { event, networkNode, networkTie, togetherSession } = tables;
  const { clientId, clientReads, mapLabel, wholeMap, reader } = given;
  const nodes = () =>
    read
      .select({ id: networkNode.id })
      .from(networkNode)
      .where(
        and(
          isNull(networkNode.removedAt),
          or(eq(networkNode.clientId, wholeMap), and(eq(networkNode.clientId, mapLabel), isSeen(read, networkNode, given))),
        ),
      );
  const ties = read
    .select({ id: networkTie.id })
    .from(networkTie)
    .where(
      and(
        eq(networkTie.clientId, clientId),
        isNull(networkTie.removedAt),
        or(isNull(networkTie.fromId), inArray(networkTie.fromId, nodes())),
        or(isNull(networkTie.toId), inArray(networkTie.toId, nodes())),
      ),
    );
  const sessions = read
    .select({ id: togetherSession.id })
    .from(togetherSession)
    .where(
      and(eq(togetherSession.clientId, clientId), or(eq(togetherSession.clientId, clientReads), eq(togetherSession.workerId, reader))),
    );
  const subject = or(inArray(event.itemId, nodes()), inArray(event.itemId, ties), inArray(event.itemId, sessions));
  return and(inArray(event.kind, [...mapKinds]), subject);
}

/** Who has the map open reads it again when something went from it. */
export function narrowsMap({ event }: Tables, { mapLabel, wholeMap }: Given<MapEventValues>): SQL | undefined {
  return and(inArray(event.kind, [...narrowingOnMap]), or(eq(event.clientId, mapLabel), eq(event.clientId, wholeMap)));
}
