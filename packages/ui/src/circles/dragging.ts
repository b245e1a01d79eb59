import { type DrawnMap, type DrawnNode, drawnMap } from "./drawn-map.ts";
import type { Point } from "./geometry.ts";
import { type Dragging, type Hold, holdOn } from "./hold.ts";

type Ground = { svg: SVGSVGElement; map: DrawnMap; hold: Hold; signal: AbortSignal };

const keyStep = 12;
const steps: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -keyStep, y: 0 },
  ArrowRight: { x: keyStep, y: 0 },
  ArrowUp: { x: 0, y: -keyStep },
  ArrowDown: { x: 0, y: keyStep },
};
/** A finger that trembles is still a press. In pixels of the screen. */
const trembling = 5;

function nodeAt(map: DrawnMap, target: EventTarget | null): DrawnNode | null {
  const element = target instanceof Element ? target.closest("a.circle-node") : null;
  return element instanceof SVGAElement ? map.nodeOf(element) : null;
}

/** Mouse, finger and pen. */
function followPointers({ svg, map, hold, signal }: Ground): void {
  let wasDragged = false;
  const onDown = (event: PointerEvent) => {
    const node = event.button === 0 ? nodeAt(map, event.target) : null;
    if (!node) return;
    wasDragged = false;
    svg.setPointerCapture(event.pointerId);
    hold.take(node, { x: event.clientX, y: event.clientY });
  };
  const onMove = (event: PointerEvent) => {
    const held = hold.held();
    if (!held?.from) return;
    const away = { x: event.clientX - held.from.x, y: event.clientY - held.from.y };
    if (!held.moved && Math.hypot(away.x, away.y) < trembling) return;
    const scale = map.scale();
    hold.moveTo({ x: held.node.point.x + away.x * scale, y: held.node.point.y + away.y * scale });
  };
  const onUp = () => {
    const held = hold.held();
    if (!held?.from) return;
    wasDragged = held.moved;
    // The capture took the click away from the link: a press that was no drag still opens the page.
    if (!held.moved) held.node.element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    void hold.putDown();
  };
  const onClick = (event: MouseEvent) => {
    if (wasDragged) event.preventDefault();
    wasDragged = false;
  };
  // Inside a drawing browsers do not heed `touch-action`: a finger that starts on somebody would scroll the page.
  const onTouch = (event: TouchEvent) => {
    if (nodeAt(map, event.target)) event.preventDefault();
  };
  svg.addEventListener("touchstart", onTouch, { signal, passive: false });
  svg.addEventListener("pointerdown", onDown, { signal });
  svg.addEventListener("pointermove", onMove, { signal });
  svg.addEventListener("pointerup", onUp, { signal });
  svg.addEventListener("pointercancel", hold.putBack, { signal });
  svg.addEventListener("click", onClick, { signal, capture: true });
  svg.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
}

/** With these the browser does something of its own. */
const isShortcut = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => ctrlKey || metaKey || altKey;

/** Arrows move, Enter puts down, Escape puts back, and so does going on to somebody else: that puts down. */
function followKeys({ svg, map, hold, signal }: Ground): void {
  const onStep = (node: DrawnNode, step: Point) => {
    if (hold.held()?.node.id !== node.id) hold.take(node, null);
    const at = hold.held()?.at ?? node.point;
    hold.moveTo({ x: at.x + step.x, y: at.y + step.y });
    hold.tellCircle();
  };
  const onKey = (event: KeyboardEvent) => {
    const node = nodeAt(map, event.target);
    if (!node || isShortcut(event)) return;
    const step = steps[event.key];
    const putsDown = event.key === "Enter" && hold.held()?.moved === true;
    if (step || putsDown) event.preventDefault();
    if (step) onStep(node, step);
    if (putsDown) void hold.putDown();
    if (event.key === "Escape") hold.putBack();
  };
  const onLeave = () => {
    if (hold.held()?.from === null) void hold.putDown();
  };
  svg.addEventListener("keydown", onKey, { signal });
  svg.addEventListener("focusout", onLeave, { signal });
}

/**
 * Lets people be moved over the circles: with a mouse, a finger, a pen, or the arrow keys. Every move changes one node
 * and its own lines, once per frame. Gives the way to stop.
 */
export function followDrags(svg: SVGSVGElement, dragging: Dragging): () => void {
  const map = drawnMap(svg);
  const hold = holdOn(map, dragging);
  const stop = new AbortController();
  const ground = { svg, map, hold, signal: stop.signal };
  followPointers(ground);
  followKeys(ground);
  svg.classList.add("circles-ready");
  return () => {
    hold.putBack();
    stop.abort();
    svg.classList.remove("circles-ready");
  };
}
