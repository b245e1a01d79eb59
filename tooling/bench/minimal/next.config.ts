import { join } from "node:path";
import type { NextConfig } from "next";

/** Types are checked with the rest of the tooling; here only the bytes count. */
const config: NextConfig = {
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: join(import.meta.dirname, "../../..") },
};

export default config;
