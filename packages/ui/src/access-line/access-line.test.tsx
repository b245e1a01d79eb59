import { expect, test } from "vitest";
import { wordsOf } from "../testing/render.ts";
import { AccessLine } from "./access-line.tsx";

test("a look with urgency shows the reason as it was typed", () => {
  expect(
    wordsOf(
      <AccessLine voice="worker" who="Fatih" did="keek met spoed." reason="Hij schreef: ‘Ik zocht wat helpt.’" when="zaterdag, 2.10 uur" />,
    ),
  ).toBe("Fatih keek met spoed. Hij schreef: ‘Ik zocht wat helpt.’ zaterdag, 2.10 uur");
});
