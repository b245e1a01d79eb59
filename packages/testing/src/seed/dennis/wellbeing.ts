import { answerMeasure } from "../../story/wellbeing.ts";
import type { Cast } from "./cast.ts";

/** Half a year on the ladder, a word here and there, shared with Rik. And how heavy it is for Samira, which is hers alone. */
export function tellWellbeing({ world, story, samira, rik }: Cast): void {
  const { past } = world.calendar;
  const steps = [
    { days: 168, now: 3, inAYear: 4 },
    { days: 147, now: 3, inAYear: 5 },
    { days: 126, now: 4, inAYear: 5, noteWords: "Samira belde. Dat scheelt." },
    { days: 98, now: 4, inAYear: null },
    { days: 77, now: 3, inAYear: 5, noteWords: "Slechte week. Veel gedoe met post." },
    { days: 56, now: 5, inAYear: 6 },
    { days: 35, now: 5, inAYear: 7, noteWords: "Elke zaterdag koffie met Rik." },
    { days: 19, now: 6, inAYear: 7 },
  ];
  answerMeasure(story, {
    by: story.client,
    measureKey: "cantril-ladder",
    readers: [rik.personId],
    checks: steps.map(({ days, now, inAYear, ...note }) => ({
      at: past(-days, "20:15"),
      answers: { now, "in-a-year": inAYear },
      ...note,
    })),
  });
  answerMeasure(story, {
    by: samira,
    measureKey: "how-is-it-for-you",
    checks: [
      { at: past(-61, "21:30"), answers: { heavy: 4, "how-long": 4, "what-helps": null } },
      { at: past(-30, "21:40"), answers: { heavy: 5, "how-long": 3, "what-helps": "Dat Rik ook eens meegaat." } },
    ],
  });
}
