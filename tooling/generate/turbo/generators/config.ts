// `pnpm turbo gen subject`: starts a new subject in all layers. What it writes compiles, and its tests pass; the words, the
// screens and wider rights are written by people.
import { spawnSync } from "node:child_process";
import type { PlopTypes } from "@turbo/gen";

const name = /^[a-z]+(-[a-z]+)*$/;
const mustBeName = (answer: string) => name.test(answer) || "In full, in lower case, with hyphens: contact-moment";
const mustBeThere = (answer: string) => answer.trim().length > 0 || "A few words are needed";

const source = "{{ turbo.paths.root }}/packages";

/** New files, and where each comes from. */
const files = {
  "vocabulary/src/{{ kebabCase subject }}.ts": "vocabulary.ts.hbs",
  "policy/src/rules/{{ kebabCase subject }}.ts": "rules.ts.hbs",
  "db/src/{{ kebabCase subject }}/tables.ts": "tables.ts.hbs",
  "db/src/{{ kebabCase subject }}/{{ kebabCase item }}-repository.ts": "repository.ts.hbs",
  "db/src/{{ kebabCase subject }}/{{ kebabCase item }}-repository.contract.test.ts": "repository.contract.test.ts.hbs",
  "db/src/privacy/{{ kebabCase subject }}.ts": "privacy.ts.hbs",
  "domain/src/{{ kebabCase subject }}/add-{{ kebabCase item }}.ts": "add.ts.hbs",
  "domain/src/{{ kebabCase subject }}/read-{{ kebabCase item }}.ts": "read.ts.hbs",
  "api/src/{{ kebabCase subject }}.ts": "router.ts.hbs",
};

/** Lines put into files that are there: before the first text that matches, unless `after`. */
const lines: { path: string; at: RegExp; line: string; after?: boolean }[] = [
  { path: "vocabulary/src/index.ts", at: /^export \* from ".\/words.ts";/m, line: 'export * from "./{{ kebabCase subject }}.ts";' },
  {
    path: "policy/src/actions.ts",
    at: /^\} as const satisfies Record<string, ActionShape>;/m,
    line: '  "{{ camelCase item }}.read": { access: "read", label: null },\n  "{{ camelCase item }}.add": { access: "write", label: null },',
  },
  {
    path: "policy/src/decide.ts",
    at: /^import type \{ Rule \}/m,
    line: 'import { {{ camelCase subject }}Rules } from "./rules/{{ kebabCase subject }}.ts";',
  },
  { path: "policy/src/decide.ts", at: /export const rules = \{ /, line: "...{{ camelCase subject }}Rules, ", after: true },
  {
    path: "db/src/tables.ts",
    at: /^import type \{ Columns \}/m,
    line: 'import { {{ camelCase subject }}Tables } from "./{{ kebabCase subject }}/tables.ts";',
  },
  { path: "db/src/tables.ts", at: /^ {4}\.\.\.emergencyTables/m, line: "    ...{{ camelCase subject }}Tables(c, clients)," },
  {
    path: "db/src/privacy.ts",
    at: /^import type \{ Privacy \}/m,
    line: 'import { {{ camelCase subject }}Privacy } from "./privacy/{{ kebabCase subject }}.ts";',
  },
  { path: "db/src/privacy.ts", at: /Privacy = \{ /, line: "...{{ camelCase subject }}Privacy, ", after: true },
  {
    path: "db/src/index.ts",
    at: /^export \{ clientFacts/m,
    line: 'export { insert{{ pascalCase item }}, list{{ pascalCase item }} } from "./{{ kebabCase subject }}/{{ kebabCase item }}-repository.ts";',
  },
  {
    path: "domain/src/index.ts",
    at: /^export \{ openContext/m,
    line: 'export { add{{ pascalCase item }} } from "./{{ kebabCase subject }}/add-{{ kebabCase item }}.ts";\nexport { read{{ pascalCase item }} } from "./{{ kebabCase subject }}/read-{{ kebabCase item }}.ts";',
  },
  {
    path: "api/src/router.ts",
    at: /^import \{ createCallerFactory/m,
    line: 'import { {{ camelCase subject }} } from "./{{ kebabCase subject }}.ts";',
  },
  { path: "api/src/router.ts", at: /routerOf\(\{ /, line: "{{ camelCase subject }}, ", after: true },
];

/** Its two rows in the glossary. */
const glossary = [
  { at: /^\| logboek \|/m, line: "| {{ dutch }} | {{ kebabCase subject }} | {{ meaning }} | `{{ kebabCase subject }}` |" },
  { at: /^\| afdruk \| print \|/m, line: "| {{ dutch }} | {{ kebabCase item }} | one item of it | `{{ camelCase item }}` |" },
];

const nextSteps = `
Started in all layers. What remains is for people:
  - the columns it needs in tables.ts, then again: pnpm db:generate <name>
  - what each column is for and how long it is kept, in packages/db/src/privacy
  - who else may read or add, in policy/src/rules; it is the client alone now
  - UPDATE_DOCS=1 npm test -- unit packages, and read what changed in docs/
  - its words in packages/text, its pages in both apps, its input in packages/api/src/access.test.ts
  - a decision in docs/decisions: it is a table with personal data`;

export default function generator(plop: PlopTypes.NodePlopAPI): void {
  plop.setGenerator("subject", {
    description: "A new subject in all layers",
    prompts: [
      { type: "input", name: "subject", message: "The subject, as a folder (wellbeing):", validate: mustBeName },
      { type: "input", name: "item", message: "One thing of it (check):", validate: mustBeName },
      { type: "input", name: "dutch", message: "The subject in Dutch, as people say it:", validate: mustBeThere },
      { type: "input", name: "meaning", message: "What it holds, in a few words:", validate: mustBeThere },
    ],
    actions: [
      ...Object.entries(files).map(([path, template]) => ({
        type: "add" as const,
        path: `${source}/${path}`,
        templateFile: `subject/${template}`,
      })),
      ...lines.map(({ path, at, line, after }) => modify(`${source}/${path}`, at, after ? `$&${line}` : `${line}\n$&`)),
      ...glossary.map(({ at, line }) => modify("{{ turbo.paths.root }}/docs/glossary.md", at, `${line}\n$&`)),
      () => run(["biome", "check", "--write", "packages"]),
      (answers: { subject?: string }) => run(["pnpm", "db:generate", String(answers.subject).replaceAll("-", "_")]),
      () => nextSteps,
    ],
  });
}

function modify(path: string, pattern: RegExp, template: string) {
  return { type: "modify" as const, path, pattern, template };
}

function run([command = "", ...args]: string[]): string {
  const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr}`);
  return `${command} ${args.join(" ")}`;
}
