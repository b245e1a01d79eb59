import {
  addStep,
  answerStep,
  finishStep,
  type Goal,
  handBackStep,
  type NewStepStory,
  offerNewStep,
  type Step,
  stopStep,
} from "../story/goals.ts";
import type { ScenarioCast } from "./joint-plan.ts";

type Goals = { everyone: Goal; chosen: Goal; workers: Goal; me: Goal };

/** A step in each state, and one under each goal that not everybody reads. */
export function tellSteps({ world, story, samira, rik, ingrid, sanne }: ScenarioCast, goals: Goals) {
  const { past, day } = world.calendar;
  const at = (offset: number, time = "15:00") => past(offset, time);
  const make = (what: string, given: Partial<NewStepStory> = {}, goal = goals.everyone): Step =>
    addStep(story, goal, { what, at: at(-18), ...given });

  const open = make("Een fietstocht");
  const own = make("Zelf iemand bellen", { self: true, onDay: day(0) });
  const requested = make("Foto's van vroeger meenemen", { of: samira, onDay: day(1) });
  const requestedOfRik = make("Samen naar voetbal kijken", { of: rik, onDay: day(5) });
  const accepted = make("Koffie in Café Jan", { of: rik, onDay: day(0) });
  answerStep(story, accepted, { by: rik, at: at(-14), says: "yes" });
  const acceptedBySamira = make("Bellen met beeld", { of: samira });
  answerStep(story, acceptedBySamira, { by: samira, at: at(-14), says: "yes" });
  const offered = offerNewStep(story, goals.everyone, { by: rik, what: "Een keer koken", at: at(-3) });
  const returned = make("Samen naar de kapper", { of: rik });
  answerStep(story, returned, { by: rik, at: at(-14), says: "yes" });
  handBackStep(story, returned, { by: rik, at: at(-12), words: "Ik werk die dag." });
  const done = make("Nummer van Samira vinden", { self: true });
  finishStep(story, done, { by: story.client, at: at(-7) });
  const stopped = make("Naar het wijkcentrum", { self: true });
  stopStep(story, stopped, at(-6));

  const requestedOfIngrid = make("Briefadres aanvragen", { of: ingrid, at: at(-1), onDay: day(2) }, goals.chosen);
  const forWorkers = make("Tweedehands telefoon kopen", { of: sanne }, goals.workers);
  answerStep(story, forWorkers, { by: sanne, at: at(-9), says: "yes" });
  const narrow = make("Niet voor de familie", { visibility: "workers" });
  const mine = make("Een brief aan Noor", {}, goals.me);
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
