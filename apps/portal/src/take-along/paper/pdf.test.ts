import { expect, it } from "vitest";
import { asHtml } from "./html.ts";
import { asPdf } from "./pdf.ts";

const page = { language: "nl", name: "Mijn plan" };

it("a page becomes a PDF with its letters inside, of every Latin alphabet", async () => {
  const lines = Array.from({ length: 120 }, (_, index) => ({ as: "line" as const, words: `Regel ${index}: één ruïne, Żółw, Ömer` }));
  const bytes = await asPdf([{ as: "title", words: "Mijn plan" }, ...lines, { as: "list", items: ["één", "twee"] }], page);
  const text = Buffer.from(bytes).toString("latin1");
  expect(text.startsWith("%PDF-")).toBe(true);
  expect(text).toContain("FontFile");
  expect(text.match(/\/Type \/Page\b/g)?.length ?? 0).toBeGreaterThan(2);
});

it("a page of HTML holds what was said as words, and loads nothing", () => {
  const html = asHtml([{ as: "words", words: "<script>alert(1)</script> & ‘zo’" }], page);
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; ‘zo’");
  expect(html).not.toMatch(/<script|src=|href=/);
});
