import type { SeenMap, StoredNode } from "@naast/db";
import type { Permit } from "@naast/policy";
import { circles, type NodeView, type ParticipantView, type PersonId } from "@naast/vocabulary";

type Company = { permit: Permit; people: readonly ParticipantView[] };

function partOf(personId: PersonId | null, people: readonly ParticipantView[]): NodeView["part"] {
  const found = people.find((person) => person.personId === personId);
  if (!found?.takesPart || found.relation === "client") return null;
  return found.relation === "worker" ? "worker" : "network";
}

/** Members do not see each other unless the client says so: that somebody takes part is for the client and the workers. */
const knowsWhoTakesPart = ({ isClient, basis }: Permit) => isClient || basis === "assignment";

function nodeView(row: StoredNode, { ticked }: SeenMap, { permit, people }: Company): NodeView {
  const { id, version, kind, label, relationWords, circle, sector, tone, direction, wish, time, note, visibility, x, y } = row;
  const personId = knowsWhoTakesPart(permit) ? row.personId : null;
  return {
    id,
    version,
    kind,
    label,
    relationWords,
    circle,
    sector,
    tone,
    direction,
    wish,
    time,
    note,
    visibility,
    personId,
    at: x === null || y === null ? null : { x, y },
    readerIds: ticked.filter(({ itemId }) => itemId === id).map((tick) => tick.personId),
    part: partOf(personId, people),
  };
}

/** The nodes of the map, the nearest circle first and in each circle as they came: drawing and list keep this one order. */
export function nodeViews(seen: SeenMap, company: Company): readonly NodeView[] {
  const views = seen.nodes.map((row) => nodeView(row, seen, company));
  return circles.flatMap((circle) => views.filter((view) => view.circle === circle));
}
