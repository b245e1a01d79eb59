import { byteBounds } from "@naast/bench/bytes/bounds";
import { startMinimal } from "@naast/bench/bytes/minimal-app";
import { type PageBytes, pageBytes } from "@naast/bench/bytes/page-bytes";
import { clientIdOf } from "@naast/testing/ids";
import { expect, test } from "../src/naast.ts";

const plan = `/plan/${clientIdOf("dennis")}`;
const firstPages = [`${plan}/today`, plan];
const logs = new URL("../../../test-results/logs", import.meta.url).pathname;

/** The page with nothing on it, of the same version of Next. The first time it has to be built. */
let minimal: PageBytes;
test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  const app = await startMinimal(logs);
  const context = await browser.newContext();
  minimal = await pageBytes(context, app.address);
  await context.close();
  await app.stop();
});

for (const path of firstPages) {
  test(`little script comes with ${path}`, async ({ enter, address }) => {
    const { context } = await enter("portal", "dennis");
    const { scripts } = await pageBytes(context, `${address("portal")}${path}`);
    expect(minimal.scripts).toBeGreaterThan(0);
    expect(scripts - minimal.scripts, "bytes of script above a minimal page, compressed").toBeLessThanOrEqual(
      byteBounds.scriptAboveMinimal,
    );
  });

  test(`with data saver no script and little else comes with ${path}`, async ({ enter, address }) => {
    const { context } = await enter("portal", "dennis");
    await context.addCookies([{ name: "naast-data-saver", value: "on", url: address("portal") }]);
    const { everything, scriptRequests } = await pageBytes(context, `${address("portal")}${path}`);
    expect(scriptRequests, "script requests").toBe(0);
    expect(everything, "bytes in all, compressed").toBeGreaterThan(1_000);
    expect(everything, "bytes in all, compressed").toBeLessThanOrEqual(byteBounds.savingEverything);
  });
}
