import { defineConfig } from "@playwright/test";

/** Chromium as Debian packs it, and nothing that calls home. */
const launchOptions = {
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

const onEveryEngine = [
  "card",
  "invited",
  "meeting-to-steps",
  "private-time",
  "step-accepted-while-watching",
  "stepping-back",
  "two-texts",
  "visibility-withdrawn",
];

export default defineConfig({
  testDir: ".",
  testMatch: ["journeys/*.spec.ts", "checks/*.spec.ts"],
  workers: 1,
  fullyParallel: false,
  timeout: 90_000,
  // Where an app has stopped answering every journey takes its full time: the run ends early, and says what it saw.
  globalTimeout: 60 * 60_000,
  maxFailures: 25,
  expect: { timeout: 15_000 },
  outputDir: "../../test-results/journeys",
  forbidOnly: true,
  retries: 0,
  use: {
    launchOptions,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    actionTimeout: 15_000,
    screenshot: "only-on-failure",
    trace: "off",
  },
  projects: [
    { name: "sqlite", metadata: { engine: "sqlite" } },
    // The journeys that lean on the engine the most, once more on PostgreSQL.
    {
      name: "postgres",
      metadata: { engine: "postgres" },
      testMatch: onEveryEngine.map((journey) => `journeys/${journey}.spec.ts`),
    },
  ],
});
