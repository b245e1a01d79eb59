import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  transpilePackages: ["api", "auth", "db", "domain", "live", "mail", "policy", "text", "ui", "vocabulary"].map((name) => `@naast/${name}`),
  serverExternalPackages: ["better-sqlite3", "pg", "nodemailer", "pdfkit"],
  poweredByHeader: false,
  reactStrictMode: true,
  // The title is in the head of the first answer, for every reader: without script it would not come at all.
  htmlLimitedBots: /.*/,
  // Types are a stage of their own (`npm test -- types`), for the whole repository; a build does not look a second time.
  typescript: { ignoreBuildErrors: true },
  // A map may come in as a file of 1 MB (`exchangeLimit`), in a form that works without script. Words have limits of their own.
  experimental: { serverActions: { bodySizeLimit: "1100kb" } },
};

export default createNextIntlPlugin("./src/i18n/request.ts")(config);
