import { expect, test } from "vitest";
import { currentOutlines } from "../../scripts/generate-icons.ts";
import { outlineOf } from "../../scripts/outline.ts";
import { render } from "../testing/render.ts";
import { Icon } from "./icon.tsx";
import { outlines } from "./outlines.ts";

test("the outlines are those of the pinned icon set", () => {
  expect(outlines).toEqual(currentOutlines());
});

test("several shapes become one outline that is drawn at the same place", () => {
  expect(outlineOf('<path d="m6 9 6 6 6-6" /><circle cx="9" cy="7" r="4" />')).toBe("M6 9l6 6 6-6M5 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0");
  expect(outlineOf('<rect width="20" height="14" x="2" y="6" />')).toBe("M2 6h20v14h-20v-14z");
});

test("an icon is never read out", () => {
  expect(render(<Icon name="lock" />)).toContain('aria-hidden="true"');
});
