import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { abilities } from "./abilities.ts";
import { type ClientAction, clientActions } from "./actions.ts";
import { decide } from "./decide.ts";
import { everyFacts } from "./testing/every-facts.ts";
import { permissionsDocument } from "./testing/permissions-document.ts";

const page = join(import.meta.dirname, "../../../docs/permissions.md");

it("docs/permissions.md says what the rules decide (UPDATE_DOCS=1 writes it)", () => {
  const document = permissionsDocument();
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(page, document);
  expect(readFileSync(page, "utf8")).toBe(document);
});

it("abilities lists exactly what decide allows", () => {
  const names = Object.keys(clientActions);
  const isAction = (name: string): name is ClientAction => name in clientActions;
  const everyTenth = everyFacts.filter((_, index) => index % 10 === 0);
  const differing = everyTenth.filter((facts) => {
    const offered = new Set<string>(abilities(facts));
    return names.filter(isAction).some((action) => offered.has(action) !== decide(action, facts).allowed);
  });
  expect(differing).toEqual([]);
});
