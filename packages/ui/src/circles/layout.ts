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

function boxAround({ x, y }: Point, around = air): Box {
  const { width, height } = { width: half.width + around, height: half.height + around };
  return { left: x - width, top: y - height, right: x + width, bottom: y + height };
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
    /** How much of what stands already it would lie on. */
    covered(box: Box) {
      return new Set(squaresOf(box).flatMap((name) => squares.get(name)?.filter((taken) => overlap(taken, box)) ?? [])).size;
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

/** Beside the signs there are, on as few names as can be. */
function leastInTheWay(places: readonly Point[], { signs, others }: { signs: Crowd; others: Crowd }): Point | undefined {
  const beside = places.filter((place) => signs.isFree(boxAround(place)));
  const inTheWay = new Map((beside.length > 0 ? beside : places).map((place) => [place, others.covered(boxAround(place))]));
  const least = Math.min(...inTheWay.values());
  return [...inTheWay.keys()].find((place) => inTheWay.get(place) === least);
}

/** Where nobody and no name stands yet; in a full ring where at least nobody stands. */
function freePlace(field: MapField, one: ToPlace, { signs, others }: { signs: Crowd; others: Crowd }): Standing {
  const places = candidates(field, one);
  const free = places.filter((point) => others.isFree(boxAround(point)));
  for (const point of free) {
    const label = labelAt(others, point, one.label);
    if (label) return { ...point, label };
  }
  const point = free[0] ?? leastInTheWay(places, { signs, others });
  return { ...inCircle(field, one.circle, point ?? field.middle), label: null };
}

/** A name under a sign that came later moves to a free side of its own sign, or is left to the list. */
function namesBesideSigns(found: ReadonlyMap<string, Standing>, nodes: readonly ToPlace[], signs: Crowd): ReadonlyMap<string, Standing> {
  const named = new Map<string, Standing>();
  const standings = nodes.flatMap(({ id, label: words }) => {
    const standing = found.get(id);
    return standing ? { id, words, ...standing } : [];
  });
  for (const { id, words, ...standing } of standings) {
    const kept = standing.label && signs.isFree(boxOfText(standing.label, words));
    if (standing.label && kept) signs.take(boxOfText(standing.label, words));
    named.set(id, kept ? standing : { ...standing, label: null });
  }
  for (const { id, words, x, y } of standings) {
    if (named.get(id)?.label) continue;
    const label = labelAt(signs, { x, y }, words);
    if (label) signs.take(boxOfText(label, words));
    named.set(id, { x, y, label });
  }
  return named;
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
  const signs = crowd(field);
  const fixed = [
    { left: field.middle.x - 30, right: field.middle.x + 30, top: field.middle.y - 26, bottom: field.middle.y + 26 },
    ...ringNames(field, names).map(({ words, ...place }) => boxOfText(place, words)),
  ];
  for (const box of fixed) for (const one of [others, signs]) one.take(box);
  // A name may stand close to its own sign: among the signs alone each takes no more than its shape.
  const takeSign = (point: Point) => {
    others.take(boxAround(point));
    signs.take(boxAround(point, 0));
  };
  const found = new Map<string, Standing>();
  const dragged = nodes.flatMap((one) => (one.at ? { ...one, ...inCircle(field, one.circle, fromUnits(field, one.at)) } : []));
  for (const { x, y } of dragged) takeSign({ x, y });
  for (const { id, x, y, label } of dragged) {
    const place = labelAt(others, { x, y }, label);
    if (place) others.take(boxOfText(place, label));
    found.set(id, { x, y, label: place });
  }
  for (const one of nodes) {
    if (one.at !== null) continue;
    const standing = freePlace(field, one, { signs, others });
    takeSign(standing);
    if (standing.label) others.take(boxOfText(standing.label, one.label));
    found.set(one.id, standing);
  }
  return namesBesideSigns(found, nodes, signs);
}
