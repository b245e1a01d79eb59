import { type LaunchedChrome, launch } from "chrome-launcher";
import lighthouse, { desktopConfig, type Flags } from "lighthouse";
import { signIn } from "../apps.ts";
import { chromiumPath, quietly } from "../browser.ts";
import { atLeast, type Figure, onlyPrinted } from "../figures.ts";
import { people } from "../fill/fill-plans.ts";
import { clientIdAt } from "../fill/identifiers.ts";
import type { Workplace } from "../workplace.ts";
import type { Row } from "./row.ts";

const categories = ["performance", "accessibility", "best-practices"] as const;
const forms = ["mobile", "desktop"] as const;
type Asked = { chrome: LaunchedChrome; url: string; form: (typeof forms)[number]; cookie: string | null };

/** The scores of one page in one form, from 0 to 100. */
async function scoresOf({ chrome, url, form, cookie }: Asked): Promise<ReadonlyMap<string, number>> {
  const flags: Flags = {
    port: chrome.port,
    onlyCategories: [...categories],
    logLevel: "silent",
    ...(cookie ? { extraHeaders: { Cookie: cookie } } : {}),
  };
  const result = await lighthouse(url, flags, form === "desktop" ? desktopConfig : undefined);
  if (result?.lhr.finalDisplayedUrl !== url) throw new Error(`Lighthouse came to ${result?.lhr.finalDisplayedUrl} instead of ${url}`);
  return new Map(categories.map((name) => [name, Math.round((result.lhr.categories[name]?.score ?? 0) * 100)]));
}

function figuresOf(id: string, form: Asked["form"], scores: ReadonlyMap<string, number>): readonly Figure[] {
  const score = (name: string) => ({ id: `${id}-${form}-${name}`, value: scores.get(name) ?? 0 });
  const performance = score("performance");
  return [
    atLeast({ ...score("accessibility"), bound: 100, unit: "Lighthouse, at least" }),
    atLeast({ ...score("best-practices"), bound: 100, unit: "Lighthouse, at least" }),
    form === "desktop"
      ? atLeast({ ...performance, bound: 95, unit: "Lighthouse, at least" })
      : onlyPrinted({ ...performance, unit: "Lighthouse" }),
  ];
}

async function measure(place: Workplace) {
  const { address } = await place.installation();
  const portal = address("portal");
  const cookie = await signIn(portal, people.client);
  const pages = [
    { name: "sign-in", url: `${portal}/sign-in`, cookie: null },
    { name: "today", url: `${portal}/plan/${clientIdAt(0)}/today`, cookie },
    { name: "plan", url: `${portal}/plan/${clientIdAt(0)}`, cookie },
  ];
  const chrome = await launch({ chromePath: chromiumPath, chromeFlags: [...quietly, "--headless=new"], logLevel: "silent" });
  try {
    const found: Figure[] = [];
    for (const page of pages) {
      for (const form of forms) {
        place.say(`${page.name}, ${form}`);
        found.push(...figuresOf(`lighthouse-${page.name}`, form, await scoresOf({ ...page, chrome, form })));
      }
    }
    return found;
  } finally {
    chrome.kill();
  }
}

export const lighthouseScores: Row = { id: "lighthouse", title: "Lighthouse on the portal: sign-in, today, plan", measure };
