import type { Point } from "./geometry.ts";

type End = { line: SVGLineElement; x: "x1" | "x2"; y: "y1" | "y2" };
type Lifted = { map: SVGSVGElement; element: SVGAElement; ends: readonly End[] };
export type Lift = ReturnType<typeof liftNode>;

const svg = "http://www.w3.org/2000/svg";

/** Where the drawing lies in what holds it, also when that was scrolled. */
function placeIn(around: Element, map: SVGSVGElement): Point {
  const [own, box] = [map.getBoundingClientRect(), around.getBoundingClientRect()];
  return {
    x: own.left - box.left - around.clientLeft + around.scrollLeft,
    y: own.top - box.top - around.clientTop + around.scrollTop,
  };
}

/** A sheet of glass exactly over the drawing. */
function layerOver(map: SVGSVGElement): SVGSVGElement {
  const layer = document.createElementNS(svg, "svg");
  layer.setAttribute("viewBox", map.getAttribute("viewBox") ?? "");
  layer.setAttribute("class", "circles circles-lifted");
  layer.setAttribute("aria-hidden", "true");
  const { width, height } = map.getBoundingClientRect();
  const { x, y } = map.parentElement ? placeIn(map.parentElement, map) : { x: 0, y: 0 };
  Object.assign(layer.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
  return layer;
}

/**
 * Takes one node and its lines off the drawing onto a layer of their own, so that each move draws those few again and not
 * everybody: that is what keeps 150 people within one frame.
 */
export function liftNode({ map, element, ends }: Lifted) {
  const layer = layerOver(map);
  const lines = document.createElementNS(svg, "g");
  lines.setAttribute("class", map.querySelector(".ties")?.getAttribute("class") ?? "ties");
  const copies = ends.map((end) => {
    const line = document.createElementNS(svg, "line");
    for (const name of ["x1", "y1", "x2", "y2"]) line.setAttribute(name, end.line.getAttribute(name) ?? "0");
    lines.append(line);
    return { ...end, line };
  });
  const mark = document.createElementNS(svg, "g");
  mark.setAttribute("class", "circle-node");
  mark.dataset["circle"] = element.dataset["circle"] ?? "";
  mark.dataset["held"] = "";
  const drawn = element.firstElementChild?.cloneNode(true);
  if (drawn) mark.append(drawn);
  layer.append(lines, mark);
  map.after(layer);
  for (const { line } of ends) line.setAttribute("opacity", "0");
  // Out of sight, and still there for who does not look: its name is read out.
  element.firstElementChild?.setAttribute("opacity", "0");

  return {
    move(from: Point, to: Point): void {
      mark.setAttribute("transform", `translate(${to.x - from.x} ${to.y - from.y})`);
      for (const { line, x, y } of copies) {
        line.setAttribute(x, String(to.x));
        line.setAttribute(y, String(to.y));
      }
    },
    putDown(): void {
      layer.remove();
      for (const { line } of ends) line.removeAttribute("opacity");
      element.firstElementChild?.removeAttribute("opacity");
    },
  };
}
