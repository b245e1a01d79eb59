import {
  addStep,
  answerStep,
  finishStep,
  type Goal,
  handBackStep,
  offerNewStep,
  requestStep,
  type Step,
  stopStep,
} from "../story/goals.ts";
import type { ScenarioCast } from "./joint-plan.ts";

type Goals = { everyone: Goal; chosen: Goal; workers: Goal; me: Goal };

/** A step in each state, and one under each goal that not everybody reads. */
export function tellSteps({ world, story, samira, rik, ingrid, sanne }: ScenarioCast, goals: Goals) {
  const { past, day } = world.calendar;
  const at = (offset: number, time = "15:00") => past(offset, time);
  const make = (what: string, goal = goals.everyone, onDay?: string): Step =>
    addStep(story, goal, { what, at: at(-18), ...(onDay === undefined ? {} : { onDay }) });

  const open = make("Een fietstocht");
  const own = addStep(story, goals.everyone, { what: "Zelf iemand bellen", at: at(-18), self: true, onDay: day(0) });
  const requested = make("Foto's van vroeger meenemen", goals.everyone, day(1));
  requestStep(story, requested, { of: samira, at: at(-4) });
  const requestedOfRik = make("Samen naar voetbal kijken", goals.everyone, day(5));
  requestStep(story, requestedOfRik, { of: rik, at: at(-4) });
  const accepted = make("Koffie in Café Jan", goals.everyone, day(0));
  requestStep(story, accepted, { of: rik, at: at(-15) });
  answerStep(story, accepted, { by: rik, at: at(-14), says: "yes" });
  const acceptedBySamira = make("Bellen met beeld");
  requestStep(story, acceptedBySamira, { of: samira, at: at(-15) });
  answerStep(story, acceptedBySamira, { by: samira, at: at(-14), says: "yes" });
  const offered = offerNewStep(story, goals.everyone, { by: rik, what: "Een keer koken", at: at(-3) });
  const returned = make("Samen naar de kapper");
  requestStep(story, returned, { of: rik, at: at(-15) });
  answerStep(story, returned, { by: rik, at: at(-14), says: "yes" });
  handBackStep(story, returned, { by: rik, at: at(-12), words: "Ik werk die dag." });
  const done = addStep(story, goals.everyone, { what: "Nummer van Samira vinden", at: at(-18), self: true });
  finishStep(story, done, { by: story.client, at: at(-7) });
  const stopped = addStep(story, goals.everyone, { what: "Naar het wijkcentrum", at: at(-18), self: true });
  stopStep(story, stopped, at(-6));

  const requestedOfIngrid = make("Briefadres aanvragen", goals.chosen, day(2));
  requestStep(story, requestedOfIngrid, { of: ingrid, at: at(-1) });
  const forWorkers = make("Tweedehands telefoon kopen", goals.workers);
  requestStep(story, forWorkers, { of: sanne, at: at(-10) });
  answerStep(story, forWorkers, { by: sanne, at: at(-9), says: "yes" });
  const narrow = addStep(story, goals.everyone, { what: "Niet voor de familie", at: at(-17), visibility: "workers" });
  const mine = make("Een brief aan Noor", goals.me);
  return {
    open,
    own,
    requested,
    requestedOfRik,
    requestedOfIngrid,
    accepted,
    acceptedBySamira,
    offered,
    returned,
    done,
    stopped,
    forWorkers,
    narrow,
    mine,
  };
}
