import { addNode, drawTie, lookTogether } from "../story/map.ts";
import { giveGrant } from "../story/people.ts";
import type { ScenarioCast } from "./joint-plan.ts";

/** A map with a node for each visibility, read by a confidant and one of the workers; the other worker looks together with Dennis. */
export function tellScenarioMap({ world, story, rik, ingrid, sanne }: ScenarioCast) {
  const { past } = world.calendar;
  for (const to of [rik.personId, sanne.personId]) giveGrant(story, { to, label: "networkMap", at: past(-14, "20:00"), days: 180 });
  const me = addNode(story, {
    label: "Noor",
    circle: "outside",
    sector: "family",
    tone: "broken",
    wish: "notSure",
    at: past(-13, "20:00"),
  });
  const workers = addNode(story, {
    label: "De Vries",
    circle: "middle",
    sector: "neighbours",
    visibility: "workers",
    at: past(-13, "20:01"),
  });
  const readers = [rik.personId, sanne.personId];
  const chosen = addNode(story, {
    label: "Samira",
    circle: "inner",
    sector: "family",
    visibility: "chosen",
    readers,
    at: past(-13, "20:02"),
  });
  const everyone = addNode(story, {
    label: "Rik",
    circle: "inner",
    sector: "friends",
    visibility: "everyone",
    personId: rik.personId,
    place: { x: 640, y: 380 },
    at: past(-13, "20:03"),
  });
  const place = addNode(story, {
    kind: "place",
    label: "Café Jan",
    circle: "outer",
    sector: "groups",
    visibility: "everyone",
    at: past(-13, "20:03"),
  });
  const at = past(-13, "20:05");
  const together = lookTogether(story, { worker: ingrid, askedAt: past(0, "11:40"), answeredAt: past(0, "11:41") });
  return {
    together,
    nodes: { me, workers, chosen, everyone, place },
    ties: {
      shared: drawTie(story, { from: everyone, to: place, at }),
      withChosen: drawTie(story, { from: chosen, to: everyone, at }),
      hidden: drawTie(story, { from: me, to: everyone, at }),
      parent: drawTie(story, { from: null, to: me, kind: "parentOf", at }),
    },
  };
}
