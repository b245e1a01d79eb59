import { describe, expect, test } from "vitest";
import { render, wordsOf } from "../testing/render.ts";
import { VisibilityBadge } from "../visibility-badge/visibility-badge.tsx";
import { VisibilityChoice } from "./visibility-choice.tsx";

describe("who may see it", () => {
  test("is said in words, with what the words are about for who listens", () => {
    expect(wordsOf(<VisibilityBadge visibility="chosen" prefix="Te zien voor:" words="Samira en Ingrid" />)).toBe(
      "Te zien voor: Samira en Ingrid",
    );
  });

  test("is chosen with the names it means now", () => {
    const choice = (
      <VisibilityChoice
        id="v"
        name="visibility"
        legend="Wie mag dit zien?"
        selected="workers"
        options={[
          { visibility: "me", label: "Alleen ik" },
          { visibility: "workers", label: "Ik en mijn begeleiders", people: "Ingrid en Fatih" },
        ]}
      />
    );
    expect(wordsOf(choice)).toBe("Wie mag dit zien? Alleen ik Ik en mijn begeleiders Ingrid en Fatih");
    expect(render(choice)).toMatch(/value="workers"[^>]*checked=""|checked=""[^>]*value="workers"/);
  });
});
