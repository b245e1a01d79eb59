import { invite } from "../story/people.ts";
import { askEnding } from "../story/safety.ts";
import type { Actor, Story } from "../story/story.ts";
import { addPerson, teamIdOf, type World, workerOf } from "./shelter.ts";

/** The team lead, as they decide about safety; they read nothing else of a plan. */
function teamLead(world: World): Actor {
  const { personId, team } = workerOf(world, "peter");
  return { personId, app: "dashboard", relation: "teamLead", basis: "teamLead", teamId: teamIdOf(team) };
}

/** Somebody whose taking part ended for safety; the client reads by whom and why. */
export function tellEndedForSafety({ story, sanne, world }: { story: Story; sanne: Actor; world: World }): void {
  const { past } = world.calendar;
  const peter = teamLead(world);
  const ended = past(-23, "11:40");
  const member = invite(story, {
    personId: addPerson(world.rows, { key: "vincent", name: "Vincent", email: null, createdAt: past(-70, "12:00") }),
    relationWords: "kennis van vroeger",
    invitedAt: past(-70, "12:00"),
    joinedAt: past(-69, "18:30"),
    state: "removed",
    changedAt: ended,
    endedBy: peter,
  });
  askEnding(story, {
    member,
    reason: "Hij wachtte Dennis twee keer op en wilde geld. Dennis schrok daarvan.",
    asked: { by: sanne, at: past(-24, "15:20") },
    confirmed: { by: peter, at: ended },
  });
}

/** A worker asked it of the team lead, who has not answered yet. */
export function tellEndingAsked({ story, sanne, world }: { story: Story; sanne: Actor; world: World }): void {
  const { past } = world.calendar;
  const member = invite(story, {
    personId: addPerson(world.rows, { key: "ferhat", name: "Ferhat", email: null, createdAt: past(-35, "12:00") }),
    relationWords: "oude buurman",
    invitedAt: past(-35, "12:00"),
    joinedAt: past(-34, "20:10"),
  });
  askEnding(story, {
    member,
    reason: "Hij vraagt steeds om geld en belt ’s nachts. Meryem durft geen nee te zeggen.",
    asked: { by: sanne, at: past(-1, "16:05") },
  });
}
