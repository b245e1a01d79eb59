import { type DrawnMap, type DrawnNode, drawnMap } from "./drawn-map.ts";
import type { CircleName, Point } from "./geometry.ts";

/** Where somebody was put down; in thousandths of the map. */
export type Put = { nodeId: string; circle: CircleName; at: Point };

export type Dragging = {
  /** Keeps the new place. False when it did not go through: then the node goes back. */
  put: (put: Put) => Promise<boolean>;
  /** Says politely where somebody is now, by name. */
  say: (what: "nowIn" | "put" | "putBack" | "notPut", about: { name: string; circle: CircleName }) => void;
};

type Held = { node: DrawnNode; at: Point; circle: CircleName; from: Point | null; moved: boolean };

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

/**
 * Lets people be moved over the circles: with a mouse, a finger, a pen, or the arrow keys. Every move changes one node
 * and its own lines, once per frame. Gives the way to stop.
 */
export function followDrags(svg: SVGSVGElement, { put, say }: Dragging): () => void {
  const map = drawnMap(svg);
  let held: Held | null = null;
  let frame = 0;
  let wasDragged = false;

  const draw = () => {
    frame = 0;
    if (held) map.move(held.node, held.at);
  };
  const moveTo = (asked: Point) => {
    if (!held) return;
    held.at = map.within(asked);
    held.moved = true;
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  const take = (node: DrawnNode, from: Point | null) => {
    node.element.dataset["held"] = "";
    held = { node, at: node.point, circle: node.circle, from, moved: false };
  };
  const letGo = (): Held | null => {
    const was = held;
    held = null;
    cancelAnimationFrame(frame);
    frame = 0;
    if (was) delete was.node.element.dataset["held"];
    return was;
  };

  async function putDown(): Promise<void> {
    const was = letGo();
    if (!was?.moved) return;
    const { node, at } = was;
    const about = { name: node.label, circle: map.circleAt(at) };
    map.settle(node, at);
    const kept = await put({ nodeId: node.id, circle: about.circle, at: map.unitsOf(at) });
    if (!kept) map.settle(node, node.point);
    say(kept ? "put" : "notPut", about);
  }
  function putBack(): void {
    const was = letGo();
    if (!was) return;
    map.settle(was.node, was.node.point);
    if (was.moved) say("putBack", { name: was.node.label, circle: was.node.circle });
  }

  const onDown = (event: PointerEvent) => {
    const node = event.button === 0 ? nodeAt(map, event.target) : null;
    if (!node) return;
    putBack();
    wasDragged = false;
    svg.setPointerCapture(event.pointerId);
    take(node, { x: event.clientX, y: event.clientY });
  };
  const onMove = (event: PointerEvent) => {
    if (!held?.from) return;
    const away = { x: event.clientX - held.from.x, y: event.clientY - held.from.y };
    if (!held.moved && Math.hypot(away.x, away.y) < trembling) return;
    const scale = map.scale();
    moveTo({ x: held.node.point.x + away.x * scale, y: held.node.point.y + away.y * scale });
  };
  const onUp = () => {
    if (!held?.from) return;
    wasDragged = held.moved;
    const { element } = held.node;
    // The capture took the click away from the link: a press that was no drag still opens the page.
    if (!held.moved) element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    void putDown();
  };
  const onKey = (event: KeyboardEvent) => {
    const node = nodeAt(map, event.target);
    const step = steps[event.key];
    if (!node || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return putBack();
    if (event.key === "Enter" && held?.moved) {
      event.preventDefault();
      return void putDown();
    }
    if (!step) return;
    event.preventDefault();
    if (held?.node.id !== node.id) {
      putBack();
      take(node, null);
    }
    if (!held) return;
    moveTo({ x: held.at.x + step.x, y: held.at.y + step.y });
    const circle = map.circleAt(held.at);
    if (circle !== held.circle) say("nowIn", { name: node.label, circle });
    held.circle = circle;
  };
  // Who goes on to somebody else with the keyboard has put this one down.
  const onBlur = () => {
    if (held && !held.from) void putDown();
  };
  const onClick = (event: MouseEvent) => {
    if (wasDragged) event.preventDefault();
    wasDragged = false;
  };
  const noLinkDrag = (event: Event) => event.preventDefault();

  svg.classList.add("circles-ready");
  const stop = new AbortController();
  const { signal } = stop;
  svg.addEventListener("pointerdown", onDown, { signal });
  svg.addEventListener("pointermove", onMove, { signal });
  svg.addEventListener("pointerup", onUp, { signal });
  svg.addEventListener("pointercancel", putBack, { signal });
  svg.addEventListener("keydown", onKey, { signal });
  svg.addEventListener("focusout", onBlur, { signal });
  svg.addEventListener("click", onClick, { signal, capture: true });
  svg.addEventListener("dragstart", noLinkDrag, { signal });
  return () => {
    putBack();
    stop.abort();
    svg.classList.remove("circles-ready");
  };
}
