import type { ExampleSet } from "../testing/examples.ts";
import { type CircleNode, Circles } from "./circles.tsx";

const names = { inner: "heel dichtbij", middle: "dichtbij", outer: "verder weg", outside: "buiten de kringen" };

function node(label: string, circle: CircleNode["circle"], more: Partial<CircleNode> = {}): CircleNode {
  const id = label.toLowerCase().replaceAll(" ", "-");
  return {
    id,
    label,
    initials: label.slice(0, 2),
    circle,
    shape: "open",
    direction: -90,
    at: null,
    words: `${label}, ${names[circle]}`,
    href: `#${id}`,
    ...more,
  };
}

export const somePeople: readonly CircleNode[] = [
  node("Samira", "inner", { shape: "network", direction: -140 }),
  node("Rik", "inner", { shape: "network", direction: -40 }),
  node("De Vries", "middle", { direction: 170 }),
  node("Café Jan", "middle", { shape: "place", direction: 100 }),
  node("Ingrid", "middle", { shape: "worker", direction: 20 }),
  node("Youssef", "outer", { direction: -90 }),
  node("Voetbal", "outer", { shape: "group", direction: 100 }),
  node("Noor", "outside", { at: { x: 930, y: 950 } }),
];

export const circlesExamples: ExampleSet = {
  subject: "circles",
  examples: {
    people: (
      <div className="flat">
        <Circles
          id="kringen"
          title="Mijn kringen"
          description="In het midden jij. Dezelfde mensen staan in de lijst."
          own="ik"
          names={names}
          nodes={somePeople}
          ties={[
            { id: "1", fromId: null, toId: "samira" },
            { id: "2", fromId: "rik", toId: "café-jan" },
          ]}
        />
      </div>
    ),
    alone: (
      <div className="flat">
        <Circles id="alleen" title="Mijn kringen" description="In het midden jij." own="ik" names={names} nodes={[]} ties={[]} />
      </div>
    ),
  },
};
