import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { personas } from "@naast/testing/personas";
import { abdisCard } from "@naast/testing/seed/abdi-card";
import { expect, test } from "@playwright/test";
import { type Installation, startInstallation } from "../src/installation.ts";
import { revealing } from "../src/neutral-words.ts";

const logs = join(dirname(fileURLToPath(import.meta.url)), "../../../test-results/logs");
const apps = ["portal", "dashboard"] as const;

/** The database of a demo, served by apps that were started without DEMO: the worst case. */
let naast: Installation | undefined;
let folder: string;

test.beforeAll(async () => {
  mkdirSync(logs, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), "naast-in-earnest-"));
  const databaseUrl = `file:${join(folder, "naast.db")}`;
  naast = await startInstallation({ databaseUrl, logs, name: "in-earnest", environment: { DEMO: undefined } });
});

test.afterAll(async () => {
  await naast?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The address of an app of it. */
function at(app: "portal" | "dashboard", path = ""): string {
  if (!naast) throw new Error("it did not start");
  return naast[app] + path;
}

for (const app of apps) {
  test(`the ${app} in earnest has no way in without a code`, async ({ request }) => {
    for (const { key } of personas) {
      const answer = await request.post(at(app, "/api/demo/sign-in"), {
        form: { person: key },
        headers: { origin: at(app) },
        maxRedirects: 0,
      });
      expect(answer.status(), key).toBe(404);
      expect(answer.headers()["set-cookie"]).toBeUndefined();
    }
    const me = await request.get(at(app, "/api/trpc/account.me"));
    expect(me.status()).toBe(401);
  });

  test(`the ${app} in earnest shows no mail, moves no day and knows no scenarios`, async ({ request }) => {
    expect((await request.get(at(app, "/demo/mail"))).status()).toBe(404);
    for (const path of ["/api/demo/tomorrow", "/api/demo/sign-in"]) {
      const options = { headers: { origin: at(app) }, maxRedirects: 0 };
      expect((await request.post(at(app, path), options)).status(), path).toBe(404);
      expect((await request.get(at(app, path), options)).ok(), path).toBe(false);
    }
    for (const path of ["/dev/scenarios", "/dev", "/demo"]) expect((await request.get(at(app, path))).status(), path).toBe(404);
  });

  test(`what the ${app} in earnest shows to somebody at the door says nothing about anybody`, async ({ page }) => {
    for (const path of ["/sign-in", "/sign-in/card", "/locked", "/sign-in/confirm?token=no-longer", "/", "/settings", "/nothing-here"]) {
      await page.goto(at(app, path));
      await expect(page.locator("[name=person], a[href^='/demo']")).toHaveCount(0);
      const source = await page.content();
      expect(personas.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(source)).map(({ name }) => name)).toEqual([]);
      expect(source.replaceAll("-", "")).not.toContain(abdisCard.code);
      const words = `${await page.title()} ${await page.locator("body").innerText()}`;
      expect(revealing(words), `${path}: ${words}`).toEqual([]);
    }
  });
}
