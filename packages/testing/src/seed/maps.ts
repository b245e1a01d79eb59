import type { Circle, Sector } from "@naast/vocabulary";
import { randomFrom } from "../random.ts";
import { addNode, drawTie } from "../story/map.ts";
import { giveGrant } from "../story/people.ts";
import type { Actor, Story } from "../story/story.ts";
import { networkNames } from "./names.ts";
import type { World } from "./shelter.ts";

/** Abdi: family far away, and places here. */
export function tellMapOfAbdi(
  { calendar }: World,
  story: Story,
  { yusuf, hassan, supporter }: Record<"yusuf" | "hassan" | "supporter", Actor>,
): void {
  const at = (minute: number) => calendar.past(-62, `14:${String(30 + minute)}`);
  const shared = { visibility: "workers" as const };
  const cousin = addNode(story, {
    ...shared,
    label: "Yusuf",
    relationWords: "neef in Leicester",
    circle: "inner",
    sector: "family",
    tone: "warm",
    wish: "more",
    personId: yusuf.personId,
    at: at(0),
  });
  const near = addNode(story, {
    ...shared,
    label: "Hassan",
    relationWords: "neef",
    circle: "middle",
    sector: "family",
    personId: hassan.personId,
    at: at(1),
  });
  const mosque = addNode(story, {
    ...shared,
    kind: "place",
    label: "De moskee",
    relationWords: "op vrijdag",
    circle: "inner",
    sector: "groups",
    wish: "more",
    at: at(2),
  });
  addNode(story, { kind: "place", label: "Café Jan", relationWords: "koffie met melk", circle: "outer", sector: "groups", at: at(3) });
  const sister = addNode(story, {
    label: "Hodan",
    relationWords: "zus, in Hargeisa",
    circle: "outside",
    sector: "family",
    wish: "restore",
    at: at(4),
  });
  drawTie(story, { from: cousin, to: near, at: at(5) });
  drawTie(story, { from: near, to: mosque, at: at(6) });
  drawTie(story, { from: cousin, to: sister, at: at(7) });
  giveGrant(story, { to: supporter.personId, label: "networkMap", at: at(8), days: 182 });
}

/** Meryem: her brother, and a neighbour who keeps her letters. */
export function tellMapOfMeryem({ calendar }: World, story: Story, { tarik }: { tarik: Actor }): void {
  const at = (minute: number) => calendar.past(-50, `16:${String(10 + minute)}`);
  const brother = addNode(story, {
    label: "Tarik",
    relationWords: "broer",
    circle: "inner",
    sector: "family",
    tone: "mixed",
    wish: "more",
    personId: tarik.personId,
    at: at(0),
  });
  const mother = addNode(story, {
    label: "Anne",
    relationWords: "mijn moeder",
    circle: "middle",
    sector: "family",
    tone: "tense",
    wish: "restore",
    at: at(1),
  });
  addNode(story, {
    label: "Fadime",
    relationWords: "buurvrouw, bewaart mijn post",
    circle: "middle",
    sector: "neighbours",
    direction: "gives",
    at: at(2),
  });
  addNode(story, { kind: "group", label: "Naailes", circle: "outer", sector: "groups", at: at(3) });
  drawTie(story, { from: mother, to: brother, kind: "parentOf", at: at(4) });
}

/** Lisa keeps it small. What is not safe is hers alone. */
export function tellMapOfLisa({ calendar }: World, story: Story, { yara, marco }: Record<"yara" | "marco", Actor>): void {
  const at = (minute: number) => calendar.past(-40, `21:${String(10 + minute)}`);
  const friend = addNode(story, {
    label: "Yara",
    relationWords: "vriendin",
    circle: "inner",
    sector: "friends",
    tone: "warm",
    personId: yara.personId,
    at: at(0),
  });
  const child = addNode(story, {
    label: "Fleur",
    relationWords: "mijn dochter",
    circle: "inner",
    sector: "family",
    tone: "warm",
    at: at(1),
  });
  const father = addNode(story, {
    label: "Marco",
    relationWords: "vader van Fleur",
    circle: "outside",
    sector: "family",
    tone: "unsafe",
    wish: "less",
    personId: marco.personId,
    at: at(2),
  });
  drawTie(story, { from: friend, to: child, at: at(3) });
  drawTie(story, { from: father, to: child, kind: "parentOf", at: at(4) });
}

const manyPeople = 150;
const manyTies = 400;
const around: readonly (readonly [Circle, number])[] = [
  ["inner", 10],
  ["middle", 34],
  ["outer", 78],
  ["outside", 28],
];
const mostly: readonly Sector[] = ["workSchool", "workSchool", "workSchool", "friends", "family", "neighbours", "groups", "peers"];
const relations = [
  "van de haven",
  "van de ploeg",
  "van het dok",
  "van de avondschool",
  "van de straat",
  "familie van Wilma",
  "van de kaartclub",
] as const;

/** Johan worked in the harbour for thirty years and knows everybody: a map of 150 people and 400 ties. */
export function tellMapOfJohan({ calendar }: World, story: Story, people: Record<"wilma" | "kees" | "rik", Actor>): void {
  const random = randomFrom("map of johan");
  const at = (index: number) => new Date(calendar.past(-64, "09:00").getTime() + index * 20_000);
  const known = [
    { label: "Wilma", relationWords: "zus", circle: "inner", sector: "family", personId: people.wilma.personId },
    { label: "Kees", relationWords: "oude baas", circle: "middle", sector: "workSchool", personId: people.kees.personId },
    { label: "Rik", relationWords: "ken ik van het werk", circle: "middle", sector: "friends", personId: people.rik.personId },
  ] as const;
  const circles = around.flatMap(([circle, count]) => Array.from({ length: count }, () => circle));
  const nodes = Array.from({ length: manyPeople }, (_, index) => {
    const first = known[index];
    if (first) return addNode(story, { ...first, at: at(index) });
    const kind = random.chance(0.06) ? (random.chance(0.5) ? "place" : "group") : "person";
    const name = random.pick(networkNames);
    return addNode(story, {
      kind,
      label: kind === "place" ? `Bij ${name}` : kind === "group" ? `Ploeg ${index}` : name,
      relationWords: random.pick(relations),
      circle: circles[index] ?? "outer",
      sector: kind === "person" ? random.pick(mostly) : "groups",
      time: random.chance(0.4) ? "past" : "present",
      at: at(index),
    });
  });
  const drawn = new Set<string>();
  while (drawn.size < manyTies) {
    const [from, to] = [random.pick(nodes), random.pick(nodes)].toSorted();
    if (!from || !to || from === to || drawn.has(`${from} ${to}`)) continue;
    drawn.add(`${from} ${to}`);
    drawTie(story, { from, to, at: at(manyPeople + drawn.size) });
  }
}
