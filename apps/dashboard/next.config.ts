import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The title is in the head of the first answer, for every reader: without script it would not come at all.
  htmlLimitedBots: /.*/,
  // Types are a stage of their own (`npm test -- types`), for the whole repository; a build does not look a second time.
  typescript: { ignoreBuildErrors: true },
  transpilePackages: [
    "@naast/api",
    "@naast/auth",
    "@naast/db",
    "@naast/domain",
    "@naast/live",
    "@naast/mail",
    "@naast/policy",
    "@naast/text",
    "@naast/ui",
    "@naast/vocabulary",
  ],
  serverExternalPackages: ["better-sqlite3", "pg"],
  experimental: { serverActions: { bodySizeLimit: "100kb" } },
};

export default createNextIntlPlugin("./src/i18n/request.ts")(config);
