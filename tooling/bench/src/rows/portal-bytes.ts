import type { Browser } from "@playwright/test";
import { signIn } from "../apps.ts";
import { enter, openBrowser } from "../browser.ts";
import { byteBounds } from "../bytes/bounds.ts";
import { startMinimal } from "../bytes/minimal-app.ts";
import { pageBytes } from "../bytes/page-bytes.ts";
import { atMost, type Figure } from "../figures.ts";
import { people } from "../fill/fill-plans.ts";
import { clientIdAt } from "../fill/identifiers.ts";
import type { Workplace } from "../workplace.ts";
import type { Row } from "./row.ts";

const pages = { today: `/plan/${clientIdAt(0)}/today`, plan: `/plan/${clientIdAt(0)}` } as const;

/** Script of a page with nothing on it. */
async function minimalScripts(browser: Browser, place: Workplace): Promise<number> {
  const minimal = await startMinimal(place.folder);
  const context = await browser.newContext();
  const { scripts } = await pageBytes(context, minimal.address);
  await context.close();
  await minimal.stop();
  return scripts;
}

async function measure(place: Workplace) {
  const { address } = await place.installation();
  const portal = address("portal");
  const cookie = await signIn(portal, people.client);
  const browser = await openBrowser();
  try {
    place.say("building the smallest app of this Next, if it is not there");
    const minimal = await minimalScripts(browser, place);
    const found: Figure[] = [];
    for (const [name, path] of Object.entries(pages)) {
      const ordinary = await pageBytes(await enter(browser, { address: portal, cookie }), `${portal}${path}`);
      const saving = await pageBytes(
        await enter(browser, { address: portal, cookie: `${cookie}; naast-data-saver=on` }),
        `${portal}${path}`,
      );
      place.say(`${name}: ${ordinary.scripts} bytes of script, minimal ${minimal}; data saver ${saving.everything} bytes in all`);
      found.push(
        atMost({
          id: `script-${name}`,
          value: ordinary.scripts - minimal,
          bound: byteBounds.scriptAboveMinimal,
          unit: "bytes of script above a minimal page, gzip, at most",
        }),
        atMost({
          id: `saver-bytes-${name}`,
          value: saving.everything,
          bound: byteBounds.savingEverything,
          unit: "bytes in all with data saver, at most",
        }),
        atMost({ id: `saver-scripts-${name}`, value: saving.scriptRequests, bound: 0, unit: "script requests with data saver, at most" }),
      );
    }
    return found;
  } finally {
    await browser.close();
  }
}

export const portalBytes: Row = { id: "portal-bytes", title: "What the portal's first pages weigh", measure };
