import { type CircleName, circleAt, circleNames, type MapField, onField, type Point, toUnits } from "./geometry.ts";
import { type Lift, liftNode } from "./lift.ts";

/** A node as it is drawn, with the ends of lines that go with it. */
export type DrawnNode = { element: SVGAElement; id: string; label: string; circle: CircleName; point: Point };

type End = { line: SVGLineElement; x: "x1" | "x2"; y: "y1" | "y2" };

function isCircle(name: string | undefined): name is CircleName {
  return circleNames.some((one) => one === name);
}

function radiusOf(map: SVGSVGElement, ring: string): number {
  return Number(map.querySelector(`.ring-${ring}`)?.getAttribute("r") ?? 0);
}

/** Reads the field back from the drawing, so that server and script never disagree about it. */
function fieldOf(map: SVGSVGElement): MapField {
  const { width, height } = map.viewBox.baseVal;
  const rings = { inner: radiusOf(map, "inner"), middle: radiusOf(map, "middle"), outer: radiusOf(map, "outer") };
  return { width, height, middle: { x: width / 2, y: height / 2 }, rings };
}

function endsIn(map: SVGSVGElement): ReadonlyMap<string, readonly End[]> {
  const ends = new Map<string, End[]>();
  const add = (id: string | undefined, end: End) => {
    if (id) ends.set(id, [...(ends.get(id) ?? []), end]);
  };
  for (const line of map.querySelectorAll("line")) {
    add(line.dataset["from"], { line, x: "x1", y: "y1" });
    add(line.dataset["to"], { line, x: "x2", y: "y2" });
  }
  return ends;
}

export type DrawnMap = ReturnType<typeof drawnMap>;

/** The drawing as a script moves it: one node and its lines at a time, and nothing else is touched. */
export function drawnMap(map: SVGSVGElement) {
  const field = fieldOf(map);
  const ends = endsIn(map);

  function nodeOf(element: SVGAElement): DrawnNode | null {
    const { node: id, label = "", circle, x, y } = element.dataset;
    if (!id || !isCircle(circle)) return null;
    const point = { x: (Number(x) / 1000) * field.width, y: (Number(y) / 1000) * field.height };
    return { element, id, label, circle, point };
  }

  let lifted: Lift | null = null;
  function lift({ element, id }: DrawnNode): void {
    lifted?.putDown();
    lifted = liftNode({ map, element, ends: ends.get(id) ?? [] });
  }

  function move(node: DrawnNode, point: Point): void {
    if (lifted) lifted.move(node.point, point);
    else draw(node, point);
  }

  function draw({ element, id }: DrawnNode, point: Point): void {
    const x = Math.round(point.x * 10) / 10;
    const y = Math.round(point.y * 10) / 10;
    element.firstElementChild?.setAttribute("transform", `translate(${x} ${y})`);
    for (const end of ends.get(id) ?? []) {
      end.line.setAttribute(end.x, String(x));
      end.line.setAttribute(end.y, String(y));
    }
  }

  /** Somebody stands here from now on. */
  function settle(node: DrawnNode, point: Point): void {
    lifted?.putDown();
    lifted = null;
    const { x, y } = toUnits(field, point);
    node.element.dataset["x"] = String(x);
    node.element.dataset["y"] = String(y);
    node.element.dataset["circle"] = circleAt(field, point);
    draw(node, point);
  }

  return {
    nodeOf,
    lift,
    move,
    settle,
    circleAt: (point: Point) => circleAt(field, point),
    within: (point: Point) => onField(field, point),
    unitsOf: (point: Point) => toUnits(field, point),
    /** How many units of the drawing one pixel of the screen is. */
    scale: () => field.width / map.getBoundingClientRect().width,
  };
}
