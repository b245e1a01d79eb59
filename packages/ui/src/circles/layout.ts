import { bandOf, type CircleName, fromUnits, inCircle, type MapField, type Point } from "./geometry.ts";

export type Anchor = "start" | "middle" | "end";
export type LabelPlace = Point & { anchor: Anchor };

/** What has to find a place. `direction`: where it looks first, in degrees; people of one sector stand together. */
export type ToPlace = { id: string; label: string; circle: CircleName; direction: number; at: Point | null };
/** Where it stands, and where its name stands; null when the name would lie on somebody else. */
export type Standing = Point & { label: LabelPlace | null };

type Box = { left: number; top: number; right: number; bottom: number };

const half = { width: 15, height: 17 };
const lineHeight = 17;
const letter = 8;
const air = 2;
/** Between two names. */
const gap = 3;

function boxAround({ x, y }: Point): Box {
  return { left: x - half.width - air, top: y - half.height - air, right: x + half.width + air, bottom: y + half.height + air };
}

function boxOfText({ x, y, anchor }: LabelPlace, label: string): Box {
  const width = label.length * letter;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left: left - gap, top: y - 13, right: left + width + gap, bottom: y - 13 + lineHeight };
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What stands already, by squares of the map, so that looking for a free place stays quick with many people. */
function crowd(field: MapField) {
  const side = 64;
  const squares = new Map<string, Box[]>();
  const squaresOf = (box: Box) => {
    const names: string[] = [];
    for (let x = Math.floor(box.left / side); x <= Math.floor(box.right / side); x += 1)
      for (let y = Math.floor(box.top / side); y <= Math.floor(box.bottom / side); y += 1) names.push(`${x},${y}`);
    return names;
  };
  return {
    take(box: Box) {
      for (const name of squaresOf(box)) squares.set(name, [...(squares.get(name) ?? []), box]);
    },
    isFree(box: Box) {
      if (box.left < 0 || box.top < 0 || box.right > field.width || box.bottom > field.height) return false;
      return !squaresOf(box).some((name) => squares.get(name)?.some((taken) => overlap(taken, box)));
    },
  };
}

type Crowd = ReturnType<typeof crowd>;

/** Under the shape, or beside it. */
function labelPlaces({ x, y }: Point): readonly LabelPlace[] {
  return [
    { x, y: y + half.height + 14, anchor: "middle" },
    { x: x + half.width + 5, y: y + 5, anchor: "start" },
    { x: x - half.width - 5, y: y + 5, anchor: "end" },
    { x, y: y - half.height - 6, anchor: "middle" },
  ];
}

const labelAt = (others: Crowd, point: Point, label: string) =>
  labelPlaces(point).find((place) => others.isFree(boxOfText(place, label))) ?? null;

/** Places in a circle, the wished direction first, and then further away from it on both sides. */
function candidates(field: MapField, { circle, direction }: ToPlace): readonly Point[] {
  const { near, far } = bandOf(field, circle);
  const steps = Math.max(1, Math.floor((far - near) / 12));
  const distances = Array.from({ length: steps + 1 }, (_, index) => near + ((far - near) * index) / steps);
  const turns = Math.max(24, Math.round((2 * Math.PI * far) / 14));
  return Array.from({ length: turns }, (_, index) => {
    const aside = (Math.ceil(index / 2) * (index % 2 === 0 ? 1 : -1) * 2 * Math.PI) / turns;
    const angle = (direction * Math.PI) / 180 + aside;
    return distances.map((distance) => ({
      x: Math.round(field.middle.x + Math.cos(angle) * distance),
      y: Math.round(field.middle.y + Math.sin(angle) * distance),
    }));
  }).flat();
}

function freePlace(field: MapField, one: ToPlace, others: Crowd): Standing {
  const free = candidates(field, one).filter((point) => others.isFree(boxAround(point)));
  for (const point of free) {
    const label = labelAt(others, point, one.label);
    if (label) return { ...point, label };
  }
  const [point] = free.length > 0 ? free : candidates(field, one);
  return { ...inCircle(field, one.circle, point ?? field.middle), label: null };
}

function stand(standing: Standing, label: string, others: Crowd): Standing {
  others.take(boxAround(standing));
  if (standing.label) others.take(boxOfText(standing.label, label));
  return standing;
}

/** The names of the rings stand at the bottom of each; nobody stands on them. */
export function ringNames({ middle, rings, height }: MapField, names: Readonly<Record<CircleName, string>>) {
  return [
    { circle: "inner", words: names.inner, x: middle.x, y: middle.y + rings.inner - 8, anchor: "middle" },
    { circle: "middle", words: names.middle, x: middle.x, y: middle.y + rings.middle - 8, anchor: "middle" },
    { circle: "outer", words: names.outer, x: middle.x, y: middle.y + rings.outer - 9, anchor: "middle" },
    { circle: "outside", words: names.outside, x: 2, y: height - 4, anchor: "start" },
  ] as const;
}

/**
 * Gives everybody a place in their circle. Who was dragged stands where they were put; the others stand free of each
 * other, each with a name as long as there is room for it. The same people always get the same places.
 */
export function layOut(
  field: MapField,
  nodes: readonly ToPlace[],
  names: Readonly<Record<CircleName, string>>,
): ReadonlyMap<string, Standing> {
  const others = crowd(field);
  others.take({ left: field.middle.x - 30, right: field.middle.x + 30, top: field.middle.y - 26, bottom: field.middle.y + 26 });
  for (const { words, ...place } of ringNames(field, names)) others.take(boxOfText(place, words));
  const found = new Map<string, Standing>();
  const dragged = nodes.flatMap((one) => (one.at ? { ...one, ...inCircle(field, one.circle, fromUnits(field, one.at)) } : []));
  for (const { x, y } of dragged) others.take(boxAround({ x, y }));
  for (const { id, x, y, label } of dragged) {
    const place = labelAt(others, { x, y }, label);
    if (place) others.take(boxOfText(place, label));
    found.set(id, { x, y, label: place });
  }
  for (const one of nodes) if (one.at === null) found.set(one.id, stand(freePlace(field, one, others), one.label, others));
  return found;
}
