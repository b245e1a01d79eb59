import { addNode, drawTie } from "../../story/map.ts";
import { giveGrant } from "../../story/people.ts";
import type { Cast } from "./cast.ts";

/** The people, places and groups of Dennis. Most of it is his alone; some of it Ingrid may see. Gives the ones who may be asked to take part. */
export function tellMap({ world, story, samira, rik, ingrid }: Cast) {
  const { past } = world.calendar;
  const day = (minute: number) => past(-139, `20:${String(10 + minute).padStart(2, "0")}`);
  const shared = { visibility: "workers" as const };
  const sister = addNode(story, {
    ...shared,
    label: "Samira",
    relationWords: "zus, in Groningen",
    circle: "inner",
    sector: "family",
    tone: "warm",
    direction: "both",
    wish: "more",
    note: "Zij belt, ook als ik niets zeg.",
    personId: samira.personId,
    at: day(0),
  });
  const friend = addNode(story, {
    ...shared,
    label: "Rik",
    relationWords: "vriend van het werk",
    circle: "inner",
    sector: "friends",
    tone: "warm",
    direction: "both",
    wish: "same",
    personId: rik.personId,
    at: day(1),
  });
  const neighbour = addNode(story, {
    ...shared,
    label: "Mevrouw De Vries",
    relationWords: "oude buurvrouw",
    circle: "middle",
    sector: "neighbours",
    tone: "warm",
    wish: "more",
    at: day(2),
  });
  addNode(story, {
    ...shared,
    label: "Ingrid",
    relationWords: "netwerkondersteuner",
    circle: "middle",
    sector: "professionals",
    personId: ingrid.personId,
    at: day(3),
  });
  const cafe = addNode(story, {
    ...shared,
    kind: "place",
    label: "Café Jan",
    relationWords: "op maandag",
    circle: "middle",
    sector: "groups",
    wish: "same",
    at: day(4),
  });
  const youssef = addNode(story, {
    label: "Youssef",
    relationWords: "ken ik van het park",
    circle: "outer",
    sector: "peers",
    tone: "neutral",
    wish: "more",
    at: day(5),
  });
  addNode(story, {
    label: "Henk",
    relationWords: "oom, in de winter in Spanje",
    circle: "outer",
    sector: "family",
    tone: "mixed",
    at: day(6),
  });
  const football = addNode(story, {
    kind: "group",
    label: "Voetbal",
    relationWords: "elke week",
    circle: "outer",
    sector: "groups",
    time: "past",
    wish: "notSure",
    at: day(7),
  });
  const mother = addNode(story, {
    label: "Mama",
    relationWords: "overleden",
    circle: "middle",
    sector: "family",
    tone: "warm",
    time: "past",
    at: day(8),
  });
  const daughter = addNode(story, {
    label: "Noor",
    relationWords: "dochter",
    circle: "outside",
    sector: "family",
    tone: "broken",
    wish: "notSure",
    note: "Nu rust. Later misschien.",
    at: day(9),
  });
  const before = addNode(story, {
    label: "Petra",
    relationWords: "moeder van Noor",
    circle: "outside",
    sector: "family",
    tone: "tense",
    time: "past",
    at: day(10),
  });
  addNode(story, { label: "Sanne", relationWords: "begeleider", circle: "outer", sector: "professionals", at: day(11), ...shared });
  const library = addNode(story, {
    kind: "place",
    label: "Bibliotheek",
    relationWords: "warm en stil",
    circle: "outer",
    sector: "groups",
    at: day(12),
  });
  addNode(story, {
    label: "Bo",
    relationWords: "oude collega",
    circle: "outer",
    sector: "workSchool",
    time: "possible",
    wish: "restore",
    at: day(13),
  });
  const ties = [
    { from: sister, to: friend },
    { from: friend, to: cafe },
    { from: friend, to: football },
    { from: youssef, to: library },
    { from: neighbour, to: sister },
    { from: null, to: daughter, kind: "parentOf" as const },
    { from: before, to: daughter, kind: "parentOf" as const },
    { from: null, to: before, kind: "formerPartner" as const },
    { from: mother, to: null, kind: "parentOf" as const },
    { from: mother, to: sister, kind: "parentOf" as const },
  ];
  for (const [index, tie] of ties.entries()) drawTie(story, { ...tie, at: day(14 + index) });
  giveGrant(story, { to: ingrid.personId, label: "networkMap", at: past(-60, "14:10"), days: 182 });
  return { neighbour, youssef };
}
