import { describe, expect, test } from "vitest";
import { render, wordsOf } from "../testing/render.ts";
import { StepList, StepRow } from "./step-row.tsx";

describe("a step", () => {
  test("says what, who and when, in that order", () => {
    expect(wordsOf(<StepRow state="accepted" what="Koffie in Café Jan" note="Rik doet mee · vandaag" />)).toBe(
      "Koffie in Café Jan Rik doet mee · vandaag",
    );
  });

  test("says first what somebody just did, in the tint of who did it", () => {
    const step = <StepRow state="accepted" what="Voetbal" note="zaterdag" live={{ voice: "network", words: "Rik zei net ja" }} />;
    expect(wordsOf(step)).toBe("Voetbal Rik zei net ja · zaterdag");
    expect(render(step)).toContain("live-network");
  });

  test("is an item of a list", () => {
    expect(
      render(
        <StepList label="Stappen">
          <StepRow state="mine" what="Bellen" />
        </StepList>,
      ),
    ).toMatch(/^<ul class="steps" aria-label="Stappen"><li /);
  });
});
