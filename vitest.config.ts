import { defineConfig } from "vitest/config";

const generated = ["**/node_modules/**", "**/.next/**"];

/** One configuration for all packages; `vitest run packages/plan` narrows by path. */
export default defineConfig({
  test: {
    include: [
      "packages/*/src/**/*.test.{ts,tsx}",
      "apps/*/src/**/*.test.{ts,tsx}",
      "tooling/boundaries/src/**/*.test.ts",
      "scripts/**/*.test.mjs",
    ],
    exclude: generated,
    environment: "node",
    globalSetup: "packages/db/src/testing/template-database.ts",
    env: { AUTH_SECRET: "only for tests, at least 32 characters long" },
    pool: "forks",
    maxWorkers: 2,
    // Property tests on three engines are many small writes; a busy machine must not make them fail.
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // A test that forgets to assert anything proves nothing.
    passWithNoTests: false,
  },
});
