/** From near to far, with the ordinary place outside the rings. */
export const circleNames = ["inner", "middle", "outer", "outside"] as const;
export type CircleName = (typeof circleNames)[number];

export type Point = { x: number; y: number };
/** The radii of the three rings. */
export type Rings = { inner: number; middle: number; outer: number };
/** The drawing: its size in pixels at 100 %, its middle, and its rings. */
export type MapField = { width: number; height: number; middle: Point; rings: Rings };

/** A phone of 360 px less its margins; above and below the rings there is room for who is outside them. */
const phone = { width: 328, height: 408 };
/** Half of the client's own glyph in the middle, with air. */
const own = 30;
const narrowestRing = 38;
/** So many fit in the small field; more people get a larger one. */
const fitsOnPhone = 24;
const perField = 15;

export type Counts = Readonly<Record<CircleName, number>>;

/** Every ring gets room by how many stand in it, and never becomes too narrow to stand in. */
function ringsFor(outer: number, { inner, middle, outer: far }: Counts): Rings {
  const room = outer ** 2 - own ** 2;
  const weights = [inner + 3, middle + 3, far + 4];
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const [first = 0, second = 0] = weights;
  const wished = Math.sqrt(own ** 2 + (room * first) / sum);
  const innerRadius = Math.min(Math.max(wished, own + narrowestRing), outer - 2 * narrowestRing);
  const wishedMiddle = Math.sqrt(own ** 2 + (room * (first + second)) / sum);
  const middleRadius = Math.min(Math.max(wishedMiddle, innerRadius + narrowestRing), outer - narrowestRing);
  return { inner: Math.round(innerRadius), middle: Math.round(middleRadius), outer };
}

/** The field for so many people: the size of a phone as long as that is enough, and always when it is drawn in short. */
export function fieldFor(counts: Counts, inShort = false): MapField {
  const total = circleNames.reduce((sum, name) => sum + counts[name], 0);
  const scale = inShort || total <= fitsOnPhone ? 1 : Math.sqrt(total / perField);
  const width = Math.round(phone.width * scale);
  const height = Math.round(phone.height * scale);
  return { width, height, middle: { x: width / 2, y: height / 2 }, rings: ringsFor(Math.round(width / 2) - 2, counts) };
}

/** In which circle a point lies. */
export function circleAt({ middle, rings }: MapField, { x, y }: Point): CircleName {
  const distance = Math.hypot(x - middle.x, y - middle.y);
  if (distance <= rings.inner) return "inner";
  if (distance <= rings.middle) return "middle";
  return distance <= rings.outer ? "outer" : "outside";
}

const units = 1000;
/** Half a shape, so that nobody stands half off the map. */
const edge = 18;

function between(least: number, value: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** A point that is on the map, whatever was asked. */
export function onField({ width, height }: MapField, { x, y }: Point): Point {
  return { x: between(edge, x, width - edge), y: between(edge, y, height - edge) };
}

/** As it is kept: in thousandths of the width and the height. */
export function toUnits({ width, height }: MapField, { x, y }: Point): Point {
  return { x: Math.round((x / width) * units), y: Math.round((y / height) * units) };
}

export function fromUnits({ width, height }: MapField, { x, y }: Point): Point {
  return { x: (x / units) * width, y: (y / units) * height };
}

/** How near and how far from the middle somebody may stand in a circle. */
export function bandOf({ rings, width, height }: MapField, circle: CircleName): { near: number; far: number } {
  if (circle === "inner") return { near: own + 14, far: rings.inner - 10 };
  if (circle === "middle") return { near: rings.inner + 14, far: rings.middle - 12 };
  if (circle === "outer") return { near: rings.middle + 14, far: rings.outer - 16 };
  return { near: rings.outer + 18, far: Math.hypot(width, height) / 2 };
}

/** A place that somebody was dragged to, kept in its own circle: the rings move a little when people come and go. */
export function inCircle(field: MapField, circle: CircleName, asked: Point): Point {
  const { middle } = field;
  const { near, far } = bandOf(field, circle);
  const away = { x: asked.x - middle.x, y: asked.y - middle.y };
  const distance = Math.hypot(away.x, away.y) || 1;
  const kept = between(near, distance, Math.max(near, far));
  const point = onField(field, { x: middle.x + (away.x / distance) * kept, y: middle.y + (away.y / distance) * kept });
  return circle === "outside" ? aboveOrBelow(field, point, near) : point;
}

/** Beside the rings there is no room to stand outside them: above and below there is. */
function aboveOrBelow(field: MapField, { x, y }: Point, near: number): Point {
  const aside = x - field.middle.x;
  const up = Math.max(Math.abs(y - field.middle.y), Math.sqrt(Math.max(0, near ** 2 - aside ** 2)));
  return onField(field, { x, y: field.middle.y + (y < field.middle.y ? -up : up) });
}
