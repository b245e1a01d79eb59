import type { TieKind } from "@naast/vocabulary";

/** Null is the client. */
type PersonId = string | null;
export type FamilyTie = { fromId: PersonId; toId: PersonId; kind: TieKind };
export type FamilyPlace = { id: PersonId; x: number; y: number };
export type FamilyLine = { path: string; former: boolean };
export type FamilyLayout = { places: readonly FamilyPlace[]; lines: readonly FamilyLine[]; width: number; height: number; left: number };

/** More do not fit in a drawing that one can still read; the list has everybody. */
export const mostInDrawing = 30;
export const familyBox = { width: 100, height: 44 } as const;
const column = 124;
const row = 104;

const isFamily = ({ kind }: FamilyTie) => kind !== "knows";

type Step = { id: PersonId; generation: number };

function neighbours({ id, generation }: Step, ties: readonly FamilyTie[]): readonly Step[] {
  return ties.flatMap((tie): Step[] => {
    if (tie.fromId !== id && tie.toId !== id) return [];
    const other = tie.fromId === id ? tie.toId : tie.fromId;
    const step = tie.kind === "parentOf" ? (tie.fromId === id ? 1 : -1) : 0;
    return [{ id: other, generation: generation + step }];
  });
}

/**
 * Which generation everybody belongs to, seen from the client, in the order in which one comes to them: partners of
 * somebody come right after them. Who is tied to nobody of the client stands in a family of their own, at the same height.
 */
function generations(ties: readonly FamilyTie[]): ReadonlyMap<PersonId, number> {
  const found = new Map<PersonId, number>();
  const starts: PersonId[] = [null, ...ties.flatMap(({ fromId, toId }) => [fromId, toId])];
  for (const start of starts) {
    const waiting: Step[] = [{ id: start, generation: 0 }];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (found.has(next.id) || found.size === mostInDrawing) continue;
      found.set(next.id, next.generation);
      const around = neighbours(next, ties);
      const partners = around.filter(({ generation }) => generation === next.generation);
      waiting.unshift(...partners);
      waiting.push(...around.filter((step) => !partners.includes(step)));
    }
  }
  return found;
}

function placesOf(found: ReadonlyMap<PersonId, number>): readonly FamilyPlace[] {
  const oldest = Math.min(...found.values());
  const rows = Map.groupBy(found, ([, generation]) => generation);
  return [...rows].flatMap(([generation, people]) =>
    people.map(([id], index) => ({ id, x: (index - (people.length - 1) / 2) * column, y: (generation - oldest) * row })),
  );
}

function pathBetween(one: FamilyPlace, other: FamilyPlace): string {
  const middle = familyBox.height / 2;
  if (one.y !== other.y) {
    const [upper, lower] = one.y < other.y ? [one, other] : [other, one];
    const half = (upper.y + familyBox.height + lower.y) / 2;
    return `M${upper.x} ${upper.y + familyBox.height}V${half}H${lower.x}V${lower.y}`;
  }
  if (Math.abs(one.x - other.x) <= column) return `M${one.x} ${one.y + middle}H${other.x}`;
  // Somebody stands in between: below them along.
  const below = one.y + familyBox.height + 14;
  return `M${one.x} ${one.y + familyBox.height}V${below}H${other.x}V${one.y + familyBox.height}`;
}

/** Where everybody of the family stands in the drawing, and the lines between them. Null when there is no family line. */
export function familyLayout(all: readonly FamilyTie[]): FamilyLayout | null {
  const ties = all.filter(isFamily);
  if (ties.length === 0) return null;
  const places = placesOf(generations(ties));
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const lines = ties.flatMap(({ fromId, toId, kind }) => {
    const [one, other] = [placeOf.get(fromId), placeOf.get(toId)];
    return one && other ? [{ path: pathBetween(one, other), former: kind === "formerPartner" }] : [];
  });
  const left = Math.min(...places.map(({ x }) => x)) - familyBox.width / 2 - 4;
  const right = Math.max(...places.map(({ x }) => x)) + familyBox.width / 2 + 4;
  const bottom = Math.max(...places.map(({ y }) => y)) + familyBox.height + 18;
  return { places, lines, width: right - left, height: bottom + 4, left };
}
