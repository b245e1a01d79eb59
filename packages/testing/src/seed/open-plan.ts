import { clientIdOf, personIdOf } from "../ids.ts";
import { assign } from "../story/people.ts";
import { type Actor, type Story, startStory, tell } from "../story/story.ts";
import { type LocationKey, locationIdOf, organisationId, type TeamKey, teamIdOf, type Worker, type World } from "./shelter.ts";

export type NewPlan = {
  key: string;
  location: LocationKey;
  team: TeamKey;
  startedAt: Date;
  supporter: Worker;
  /** The day the support worker joined; without one the network supporter is alone. */
  worker?: { who: Worker; at: Date };
};

export type OpenPlan = { story: Story; supporter: Actor; worker: Actor | null };

/** A worker starts a plan for a client and is assigned to it. */
export function openPlan({ rows }: World, { key, location, team, startedAt, supporter, worker }: NewPlan): OpenPlan {
  const clientId = clientIdOf(key);
  const clientPersonId = personIdOf(key);
  const [locationId, teamId] = [locationIdOf(location), teamIdOf(team)];
  rows.client.push({ id: clientId, personId: clientPersonId, organisationId, locationId, teamId, startedAt });
  const story = startStory({ key, rows, clientId, clientPersonId });
  const actor = assignedActor(supporter);
  tell(story, { by: actor, at: startedAt, event: { kind: "plan.started" } });
  const from = { workerId: supporter.personId, teamId: teamIdOf(supporter.team) };
  assign(story, { ...from, kind: "networkSupporter", at: startedAt });
  if (!worker) return { story, supporter: actor, worker: null };
  const { who, at } = worker;
  const second = assign(story, { workerId: who.personId, teamId: teamIdOf(who.team), kind: "supportWorker", at, by: actor });
  return { story, supporter: actor, worker: second };
}

function assignedActor({ personId, team }: Worker): Actor {
  return { personId, app: "dashboard", relation: "assignedWorker", basis: "assignment", teamId: teamIdOf(team) };
}
