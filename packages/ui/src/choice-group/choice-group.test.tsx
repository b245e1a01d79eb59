import { describe, expect, test } from "vitest";
import { render, wordsOf } from "../testing/render.ts";
import { ChoiceGroup } from "./choice-group.tsx";

const options = [
  { value: "yes", label: "Ja", hint: "Zo doen we het." },
  { value: "no", label: "Nee", hint: "Het blijft zoals het is." },
];

describe("a question with answers", () => {
  test("ticks nothing beforehand", () => {
    expect(render(<ChoiceGroup id="q" name="q" legend="Wat kies je?" options={options} />)).not.toContain("checked");
  });

  test("ticks what was chosen before", () => {
    const html = render(<ChoiceGroup id="q" name="q" legend="Wat kies je?" options={options} selected="no" />);
    const ticked = html.match(/<input [^>]*checked[^>]*>/g) ?? [];
    expect(ticked).toHaveLength(1);
    expect(ticked[0]).toContain('value="no"');
  });

  test("asks the question as a legend, also when it is not shown", () => {
    const html = render(<ChoiceGroup id="q" name="q" legend="Wat kies je?" legendHidden options={options} />);
    expect(html).toContain('<legend class="visually-hidden">Wat kies je?</legend>');
  });

  test("ties hint and error to the group", () => {
    const html = render(<ChoiceGroup id="q" name="q" legend="Wie?" hint="Eén is genoeg." error="Kies iemand." options={options} />);
    expect(html).toContain('aria-describedby="q-hint q-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(wordsOf(<ChoiceGroup id="q" name="q" legend="Wie?" error="Kies iemand." options={options} />)).toContain("Kies iemand.");
  });
});
