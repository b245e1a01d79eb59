import { describe, expect, test } from "vitest";
import { render, wordsOf } from "../testing/render.ts";
import { Press, PressLink } from "./press.tsx";
import { pressClass } from "./press-class.ts";

describe("a press", () => {
  test("is a button that sends its form, and passes on what the form needs", () => {
    const html = render(
      <Press name="answer" value="yes">
        Ja
      </Press>,
    );
    expect(html).toMatch(/^<button /);
    expect(html).not.toContain("type=");
    expect(html).toContain('name="answer"');
    expect(html).toContain('value="yes"');
  });

  test("is a plain link when there is somewhere to go", () => {
    expect(render(<PressLink href="/plan">Mijn plan</PressLink>)).toMatch(/^<a class="press" href="\/plan">/);
  });

  test("always has words beside its picture", () => {
    expect(
      wordsOf(
        <Press icon="plus" iconAfter="arrow-right">
          Stap erbij
        </Press>,
      ),
    ).toBe("Stap erbij");
  });

  test("lends its look to other components", () => {
    expect(pressClass({ variant: "main", wide: true, className: "extra" })).toBe("press press-main press-wide extra");
  });
});
