import { personIdOf } from "../../ids.ts";
import { invite } from "../../story/people.ts";
import type { Actor, Story } from "../../story/story.ts";
import { openPlan } from "../open-plan.ts";
import { type World, workerOf } from "../shelter.ts";

/** The people of the leading plan. */
export type Cast = { world: World; story: Story; samira: Actor; rik: Actor; ingrid: Actor; sanne: Actor };

export function gather(world: World): Cast {
  const { past } = world.calendar;
  const { story, supporter, worker } = openPlan(world, {
    key: "dennis",
    location: "voorportaal",
    team: "voorportaal",
    startedAt: past(-170, "10:15"),
    supporter: workerOf(world, "ingrid"),
    worker: { who: workerOf(world, "sanne"), at: past(-168, "09:30") },
  });
  if (!worker) throw new Error("Sanne takes part in the plan of Dennis");
  const samira = invite(story, {
    personId: personIdOf("samira"),
    relationWords: "zus",
    invitedAt: past(-150, "16:20"),
    joinedAt: past(-148, "20:05"),
  });
  const rik = invite(story, {
    personId: personIdOf("rik"),
    relationWords: "vriend",
    role: "confidant",
    invitedAt: past(-121, "14:00"),
    joinedAt: past(-120, "21:30"),
  });
  return { world, story, samira, rik, ingrid: supporter, sanne: worker };
}
