import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { privacyDocument } from "./privacy/document.ts";

const path = join(import.meta.dirname, "../../../docs/privacy.md");

it("docs/privacy.md says what every column is for: UPDATE_DOCS=1 writes it anew", () => {
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(path, privacyDocument());
  expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(privacyDocument());
});
