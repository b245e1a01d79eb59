import { expect, test } from "vitest";
import { QuickExit } from "../quick-exit/quick-exit.tsx";
import { render, wordsOf } from "../testing/render.ts";
import { doors } from "./doors.examples.tsx";

test("the doors are a named navigation that says where you are", () => {
  expect(render(doors)).toMatch(/^<nav class="doors" aria-label="Hoofdmenu">/);
  expect(render(doors)).toContain('href="#plan" aria-current="page"');
  expect(wordsOf(doors)).toBe("Vandaag Mijn plan Mijn mensen");
});

test("the quick exit is a plain link that a script can find", () => {
  const html = render(<QuickExit href="https://example.org/" words="Snel weg" />);
  expect(html).toMatch(/^<a [^>]*href="https:\/\/example.org\/" rel="noreferrer nofollow" data-quick-exit="">/);
});
