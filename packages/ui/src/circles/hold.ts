import type { DrawnMap, DrawnNode } from "./drawn-map.ts";
import type { CircleName, Point } from "./geometry.ts";

/** Where somebody was put down; in thousandths of the map. */
export type Put = { nodeId: string; circle: CircleName; at: Point };

export type Dragging = {
  /** Keeps the new place. False when it did not go through: then the node goes back. */
  put: (put: Put) => Promise<boolean>;
  /** Says politely where somebody is now, by name. */
  say: (what: "nowIn" | "put" | "putBack" | "notPut", about: { name: string; circle: CircleName }) => void;
};

/** `from`: where on the screen a pointer took it; null for the keyboard. */
type Held = { node: DrawnNode; at: Point; circle: CircleName; from: Point | null; moved: boolean };

export type Hold = ReturnType<typeof holdOn>;

/** One node at a time is held, moved once per frame, and put down or put back. */
export function holdOn(map: DrawnMap, { put, say }: Dragging) {
  let held: Held | null = null;
  let frame = 0;

  function draw() {
    frame = 0;
    if (held) map.move(held.node, held.at);
  }
  function letGo(): Held | null {
    const was = held;
    held = null;
    cancelAnimationFrame(frame);
    frame = 0;
    if (was) delete was.node.element.dataset["held"];
    return was;
  }
  function putBack(): void {
    const was = letGo();
    if (!was) return;
    map.settle(was.node, was.node.point);
    if (was.moved) say("putBack", { name: was.node.label, circle: was.node.circle });
  }
  return {
    held: () => held,
    putBack,
    take(node: DrawnNode, from: Point | null) {
      putBack();
      node.element.dataset["held"] = "";
      held = { node, at: node.point, circle: node.circle, from, moved: false };
    },
    moveTo(asked: Point) {
      if (!held) return;
      // A pointer moves with every frame; the keyboard moves now and then.
      if (!held.moved && held.from) map.lift(held.node);
      held.at = map.within(asked);
      held.moved = true;
      if (frame === 0) frame = requestAnimationFrame(draw);
    },
    /** Says in which circle it is by now, when that is another one. */
    tellCircle() {
      if (!held) return;
      const circle = map.circleAt(held.at);
      if (circle !== held.circle) say("nowIn", { name: held.node.label, circle });
      held.circle = circle;
    },
    async putDown(): Promise<void> {
      const was = letGo();
      if (!was?.moved) return;
      const { node, at } = was;
      const about = { name: node.label, circle: map.circleAt(at) };
      map.settle(node, at);
      const kept = await put({ nodeId: node.id, circle: about.circle, at: map.unitsOf(at) });
      if (!kept) map.settle(node, node.point);
      say(kept ? "put" : "notPut", about);
    },
  };
}
