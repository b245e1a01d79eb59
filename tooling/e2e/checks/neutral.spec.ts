import { clientIdOf } from "@naast/testing/ids";
import { personas } from "@naast/testing/personas";
import { languages } from "@naast/vocabulary/account";
import { newId } from "@naast/vocabulary/id";
import type { Page } from "@playwright/test";
import { revealing } from "../src/neutral-words.ts";
import { type App, routesOf, walks } from "../src/pages.ts";
import { expect, test } from "../src/walking.ts";

const apps: readonly App[] = ["portal", "dashboard"];

for (const walk of walks) {
  for (const language of languages) {
    test(`a title in the ${walk.app} of ${walk.as} in ${language} could be anybody's`, async ({ walker }) => {
      const { source } = await walker(walk, language);
      for (const path of walk.pages) {
        const [, title = ""] = (await source(path)).match(/<title>([^<]+)<\/title>/) ?? [];
        expect.soft(title, path).not.toBe("");
        expect.soft(revealing(title), `${path}: ${title}`).toEqual([]);
        if (walk.app === "portal") expect.soft(namesIn(title), `${path}: ${title}`).toEqual([]);
      }
    });
  }
}

function namesIn(text: string): readonly string[] {
  return personas.filter(({ name }) => text.includes(name)).map(({ name }) => name);
}

for (const app of apps) {
  test(`the icon of the ${app} and what it says to machines tell nothing`, async ({ page, address, request }) => {
    await page.goto(`${address(app)}/sign-in`);
    const heads = await page.locator("head meta[content]").evaluateAll((all) => all.map((one) => one.getAttribute("content") ?? ""));
    expect(revealing(heads.join(" "))).toEqual([]);
    const files = await page
      .locator("link[rel~=icon], link[rel=manifest], link[rel=apple-touch-icon]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const answer = await request.get(new URL(file, address(app)).toString());
      expect(answer.status(), file).toBe(200);
      expect(revealing(`${file} ${await answer.text()}`), file).toEqual([]);
    }
  });

  test(`who is not signed in to the ${app} finds the door, and nothing behind it`, async ({ request, address }) => {
    const atTheDoor = /^\/(sign-in|demo|closed|trouble|locked)/;
    // Open without an account: for who holds an invitation, wants no more messages, or just left. It names nobody by itself.
    const open = /^\/(erased|join|i|invitation|stop|stopped)(\/|$)/;
    for (const route of routesOf(app).filter((one) => !atTheDoor.test(one))) {
      let path = route
        .replaceAll("[clientId]", clientIdOf("dennis"))
        .replaceAll("[prompt]", "school")
        .replaceAll(/\[\w+\]/g, () => newId("Goal"));
      while (!path.startsWith("/sign-in")) {
        const answer = await request.get(address(app) + path, { maxRedirects: 0 });
        expect(namesIn(await answer.text()), path).toEqual([]);
        const leadsOn = answer.headers()["location"];
        // An address that lacks a part is not there, whoever asks.
        if (answer.status() === 404 || (leadsOn === undefined && open.test(path))) break;
        expect([303, 307], path).toContain(answer.status());
        path = new URL(leadsOn ?? "", address(app)).pathname;
      }
    }
  });
}

const strangers = [
  { app: "portal", as: "samira", path: (id: string) => `/plan/${id}` },
  { app: "portal", as: "samira", path: (id: string) => `/plan/${id}/who-looked` },
  { app: "portal", as: "samira", path: (id: string) => `/plan/${id}/goal/${id}` },
  { app: "dashboard", as: "yara", path: (id: string) => `/clients/${id}/plan` },
] as const;

for (const { app, as, path } of strangers) {
  test(`a plan that is not for ${as} looks like one that is not there: ${path("…")}`, async ({ enter, address }) => {
    const { page } = await enter(app, as);
    const seen = async (id: string) => {
      const answer = await page.goto(`${address(app)}${path(id)}`);
      // As it was sent: the script of a page that is not there sets its title once more, some moment later.
      const titles = (await answer?.text())?.match(/<title>.*?<\/title>/g);
      return { status: answer?.status(), titles, words: await words(page) };
    };
    const closed = await seen(clientIdOf("lisa"));
    const absent = await seen(newId("Client"));
    const nonsense = await seen("no-id");
    expect(closed.status).toBe(404);
    expect(closed.titles).toHaveLength(1);
    expect(closed).toEqual(absent);
    expect(nonsense).toEqual(absent);
    expect(namesIn(closed.words).filter((name) => name === "Lisa")).toEqual([]);
  });
}

async function words(page: Page): Promise<string> {
  return page.locator("main").innerText();
}
