import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executable = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

/** A real browser: contrast, layout and paper are only true there. */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(executable)) throw new Error(`No Chromium at ${executable}. Install it (apt-get install chromium) or set CHROMIUM_PATH.`);
  return chromium.launch({ executablePath: executable, args: [...quiet, "--disable-component-update", "--disable-sync"] });
}
