import type { MemberState, PersonId } from "@naast/vocabulary";
import { personIdOf } from "../ids.ts";
import type { Random } from "../random.ts";
import { invite } from "../story/people.ts";
import type { Actor, Story } from "../story/story.ts";
import { networkNames, relationsInWords } from "./names.ts";
import { addPerson, type NewPerson, type World } from "./shelter.ts";

/** `settled`: nobody is left who was asked and has not answered. */
type Joining = { world: World; story: Story; random: Random; startDay: number; settled: boolean };

type Found = { personId: PersonId; added: NewPerson | null };

/** How many people somebody has around them here. A network of one is a network. */
const sizes = [0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6];

/** Some people take part in the plans of two clients. */
const sharedShare = 0.04;

/** Invites people, most of whom say yes. Gives those who take part now. */
export function joinNetwork(joining: Joining): readonly Actor[] {
  const { world, story, random, startDay, settled } = joining;
  const { past } = world.calendar;
  const relations = random.some(relationsInWords, random.pick(sizes));
  return relations.flatMap((relationWords, index) => {
    const invitedDay = Math.min(startDay + 5 + index * random.between(2, 12), -14);
    const found = somebody(joining, index);
    // Who did not say yes is nowhere but on the client's own map.
    if (random.chance(0.06) && !settled) return [];
    if (found.added) addPerson(world.rows, found.added);
    const invited = { personId: found.personId, relationWords, invitedAt: past(invitedDay, "15:00") };
    const state = stateBy(random);
    const role = index === 0 && random.chance(0.2) ? ("confidant" as const) : ("member" as const);
    const actor = invite(story, { ...invited, role, state, joinedAt: past(invitedDay + random.between(1, 6), "20:00") });
    return state === "active" ? [actor] : [];
  });
}

function stateBy(random: Random): MemberState {
  const chance = random.next();
  if (chance < 0.05) return "paused";
  return chance < 0.08 ? "left" : "active";
}

function somebody({ world, story, random, startDay }: Joining, index: number): Found {
  const { rows, calendar } = world;
  const known = rows.networkMember.filter(({ clientId, role }) => clientId !== story.clientId && role === "member");
  if (known.length > 20 && random.chance(sharedShare)) {
    const { personId } = random.pick(known.slice(20));
    const already = rows.networkMember.some((member) => member.clientId === story.clientId && member.personId === personId);
    if (!already) return { personId, added: null };
  }
  const key = `${story.key}-network-${index}`;
  const email = random.chance(0.85) ? `${key}@naast.example` : null;
  const language = random.chance(0.08) ? ("en" as const) : ("nl" as const);
  const added = { key, name: random.pick(networkNames), email, language, createdAt: calendar.past(startDay, "12:00") };
  return { personId: personIdOf(key), added };
}
