import { expect, test } from "vitest";
import { render, wordsOf } from "../testing/render.ts";
import { caseload } from "./caseload-table.examples.tsx";

test("the caseload is a table by who waits, with days instead of numbers of days", () => {
  expect(render(caseload).match(/scope="rowgroup"/g)).toHaveLength(3);
  expect(wordsOf(caseload)).toContain("Meryem vraagt of haar broer bij het gesprek mag vrijdag donderdag 26, 19.00");
});
