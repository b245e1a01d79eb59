import { describe, expect, test } from "vitest";
import { render, wordsOf } from "../testing/render.ts";
import { GoalCard } from "./goal-card.tsx";

describe("a goal", () => {
  test("is named by the client's words", () => {
    const html = render(<GoalCard id="g1" words="Elke week iemand zien die ik ken" />);
    expect(html).toContain('<article class="goal" id="g1" aria-labelledby="g1-words">');
    expect(html).toMatch(/<h2 id="g1-words"[^>]*>Elke week iemand zien die ik ken<\/h2>/);
  });

  test("shows the words of the client as text, whatever they are", () => {
    expect(render(<GoalCard id="g1" words="<script>alert(1)</script>" />)).not.toContain("<script>");
  });

  test("has no number or rank", () => {
    expect(wordsOf(<GoalCard id="g1" words="Rust" meta="Rust nu" />)).toBe("Rust Rust nu");
  });
});
