import { expect, test } from "vitest";
import { wordsOf } from "../testing/render.ts";
import { conflictPairExamples } from "./conflict-pair.examples.tsx";

test("two texts at once: both are whole, each can be chosen, and it is said that nothing is lost", () => {
  const words = wordsOf(<>{conflictPairExamples.examples["twoTexts"]}</>);
  expect(words).toContain("Zondag om 8 uur bellen. Deze");
  expect(words).toContain("Zondag om half 9 bellen. Deze");
  expect(words).toContain("De andere tekst blijft bewaard");
});
