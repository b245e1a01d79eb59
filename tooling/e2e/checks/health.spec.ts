import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "../src/naast.ts";

const apps = join(dirname(fileURLToPath(import.meta.url)), "../../../apps");

for (const app of ["portal", "dashboard"] as const) {
  test(`the ${app} says how it is, and nothing about anybody`, async ({ request, address }) => {
    const answer = await request.get(`${address(app)}/api/health`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["cache-control"]).toBe("no-store");
    const mailAge: unknown = (await answer.json()).oldestUnsentMailSeconds;
    expect(mailAge === null || typeof mailAge === "number").toBe(true);
    expect(await answer.json()).toEqual({
      status: "ok",
      engine: "sqlite",
      pendingMigrations: [],
      oldestUnsentMailSeconds: mailAge,
      walBytes: expect.any(Number),
    });
  });

  test(`every page of the ${app} is made for one reader`, () => {
    const manifest: { routes: object; dynamicRoutes: object } = JSON.parse(
      readFileSync(join(apps, app, ".next/prerender-manifest.json"), "utf8"),
    );
    // What Next shows when it cannot even start a page is made beforehand; it knows nobody.
    expect(Object.keys(manifest.routes).toSorted()).toEqual(["/_global-error", "/icon.svg"]);
    expect(manifest.dynamicRoutes).toEqual({});
  });
}
