/**
 * Who may import what. pnpm makes an import fail that is not in the package.json, so the table is compared with those.
 * A change here changes the architecture: it needs a decision in docs/decisions.
 */
type Row = { ours: string[]; others: string[] };

export const mayImport: Record<string, Row> = {
  vocabulary: { ours: [], others: ["uuid", "zod"] },
  policy: { ours: ["vocabulary"], others: [] },
  db: { ours: ["policy", "vocabulary"], others: ["better-sqlite3", "drizzle-orm", "pg"] },
  domain: { ours: ["db", "policy", "vocabulary"], others: ["@rgrove/parse-xml", "csv-parse", "csv-stringify", "fflate"] },
  live: { ours: ["auth", "db", "domain", "mail", "vocabulary"], others: [] },
  text: { ours: [], others: [] },
  mail: { ours: ["text", "vocabulary"], others: ["ical.js", "nodemailer", "timezones-ical-library"] },
  auth: { ours: ["db", "mail", "vocabulary"], others: ["next", "next-auth"] },
  api: { ours: ["auth", "domain", "live", "mail", "policy", "vocabulary"], others: ["@trpc/server", "zod"] },
  ui: {
    ours: ["text"],
    others: ["@fontsource-variable/atkinson-hyperlegible-next", "d3-scale", "d3-shape", "react", "react-aria-components", "react-dom"],
  },
  testing: { ours: ["db", "domain", "policy", "vocabulary"], others: ["@electric-sql/pglite"] },
};

/** Both apps go through the api; `live` they only start, in instrumentation.ts. */
export const appsMayImport = ["api", "auth", "live", "text", "ui", "vocabulary"];

/** Who may know another package by its types only. */
export const typesOnly = [
  { from: "db", of: "@naast/policy" },
  { from: "api", of: "@naast/policy" },
];
