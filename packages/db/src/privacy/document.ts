import { privacy } from "../privacy.ts";
import { type ColumnPrivacy, type Period, periods } from "./classes.ts";

type Entry = { purpose: string; kept: Period; columns: Record<string, ColumnPrivacy> };

const head = `# What is kept about people, why, and how long

Written by the tests of \`packages/db\` from \`src/privacy\`, so that it cannot fall behind. To write it anew:
\`UPDATE_DOCS=1 pnpm test:unit packages/db/src/privacy.test.ts\`. The reasons are in decision 0009.

**Identifying** says who somebody is, or refers to a person. **Sensitive** says something about their life that they may want to
keep to themselves. **Plain** is neither, by itself.
`;

function line([column, entry]: [string, ColumnPrivacy]): string {
  return typeof entry === "string" ? `| ${column} | ${entry} | |` : `| ${column} | ${entry.class} | ${entry.purpose} |`;
}

function section([name, { purpose, kept, columns }]: [string, Entry]): string {
  const lines = Object.entries(columns).map(line);
  const reason = `${purpose.charAt(0).toUpperCase()}${purpose.slice(1)}. Kept ${periods[kept]}.`;
  return [`## ${name}`, reason, ["| column | class | in particular |", "| --- | --- | --- |", ...lines].join("\n")].join("\n\n");
}

/** `docs/privacy.md`, as it must be. */
export function privacyDocument(): string {
  const entries: [string, Entry][] = Object.entries(privacy);
  return `${[head.trimEnd(), ...entries.map(section)].join("\n\n")}\n`;
}
