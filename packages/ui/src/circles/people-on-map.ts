import { initialsOf } from "../half/initials.ts";
import type { CircleNode, CircleTie, NodeShape } from "./circles.tsx";
import { type CircleName, circleNames, type Point } from "./geometry.ts";

/** Somebody, a place or a group as it is noted, as far as the drawing needs it. */
export type OnMap<Sector extends string> = {
  id: string;
  kind: "person" | "place" | "group";
  label: string;
  circle: CircleName;
  sector: Sector;
  part: "network" | "worker" | null;
  at: Point | null;
};

export type MapWords<Sector extends string> = {
  /** "Samira, heel dichtbij" */
  node: (name: string, circle: CircleName) => string;
  /** "familie" */
  bundle: (sector: Sector) => string;
  /** The same with the names, read out. */
  bundleNames: (sector: Sector, circle: CircleName, names: readonly string[]) => string;
};

type Drawn<Sector extends string> = {
  nodes: readonly OnMap<Sector>[];
  ties: readonly CircleTie[];
  words: MapWords<Sector>;
  hrefOf: (node: OnMap<Sector>) => string;
  /** Where the whole list of a circle stands. */
  circleHref: (circle: CircleName) => string;
  /** Many people: those of one sector in one circle are one sign. */
  folded: boolean;
};

/** From so many people on a drawing of everybody needs more room than a phone has. */
export const manyPeople = 24;
const bundledFrom = 2;

/** Where the people of a sector look for a place first, in degrees; people of one kind stand together. */
const directions: Readonly<Record<string, number>> = {
  family: -145,
  friends: -45,
  workSchool: -90,
  neighbours: 170,
  professionals: 15,
  groups: 120,
  peers: 55,
};

function shapeOf({ kind, part, sector }: OnMap<string>): NodeShape {
  if (kind !== "person") return kind;
  if (part !== null) return part;
  return sector === "professionals" ? "open-worker" : "open";
}

const directionOf = (sector: string) => directions[sector] ?? -90;

function markOf<Sector extends string>(node: OnMap<Sector>, { words, hrefOf }: Drawn<Sector>): CircleNode {
  const { id, label, circle, at } = node;
  return {
    id,
    label,
    circle,
    at,
    initials: initialsOf(label),
    shape: shapeOf(node),
    direction: directionOf(node.sector),
    words: words.node(label, circle),
    href: hrefOf(node),
  };
}

function bundleOf<Sector extends string>(together: readonly OnMap<Sector>[], { words, circleHref }: Drawn<Sector>): CircleNode | null {
  const [first] = together;
  if (!first) return null;
  const { circle, sector } = first;
  const names = together.map(({ label }) => label);
  return {
    id: `${circle}-${sector}`,
    label: words.bundle(sector),
    initials: String(together.length),
    circle,
    shape: "bundle",
    direction: directionOf(sector),
    at: null,
    words: words.bundleNames(sector, circle, names),
    href: circleHref(circle),
  };
}

function inShort<Sector extends string>(drawn: Drawn<Sector>): readonly CircleNode[] {
  return circleNames.flatMap((circle) => {
    const here = drawn.nodes.filter((node) => node.circle === circle);
    const bySector = Map.groupBy(here, ({ sector }) => sector);
    return [...bySector.values()].flatMap((together) => {
      if (together.length < bundledFrom) return together.map((node) => markOf(node, drawn));
      return bundleOf(together, drawn) ?? [];
    });
  });
}

/** What stands on the drawing: everybody, or with many people the sectors of each circle in short. */
export function peopleOnMap<Sector extends string>(drawn: Drawn<Sector>): { nodes: readonly CircleNode[]; ties: readonly CircleTie[] } {
  const nodes = drawn.folded ? inShort(drawn) : drawn.nodes.map((node) => markOf(node, drawn));
  const there = new Set(nodes.map(({ id }) => id));
  const isThere = (end: string | null) => end === null || there.has(end);
  return { nodes, ties: drawn.ties.filter(({ fromId, toId }) => isThere(fromId) && isThere(toId)) };
}
