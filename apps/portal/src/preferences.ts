import { type Language, languages, type TextSize, textSizes } from "@naast/vocabulary";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { currentSession } from "./api/reader.ts";
import { cookieOptions } from "./cookie-options.ts";

/** What a page looks like. Kept in cookies so that a page is drawn without asking the database; `/welcome` fills them after sign-in. */
export type Preferences = { language: Language; textSize: TextSize; dataSaver: boolean };

export const preferenceCookies = { language: "naast-language", textSize: "naast-text-size", dataSaver: "naast-data-saver" } as const;

const aYear = 365 * 24 * 60 * 60;

export const readPreferences = cache(async (): Promise<Preferences> => {
  const [jar, head] = [await cookies(), await headers()];
  const chosen = jar.get(preferenceCookies.language)?.value;
  const size = Number(jar.get(preferenceCookies.textSize)?.value);
  return {
    language: languages.find((language) => language === chosen) ?? languageOf(head.get("accept-language")),
    textSize: textSizes.find((one) => one === size) ?? 100,
    dataSaver: jar.get(preferenceCookies.dataSaver)?.value === "on" || head.get("save-data") === "on",
  };
});

/** The first of our languages that the browser asks for; Dutch when it asks for none of them. */
function languageOf(accepted: string | null): Language {
  const asked = (accepted ?? "").split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
  return asked.map((code) => languages.find((language) => language === code)).find((language) => language !== undefined) ?? "nl";
}

/** Whether this device already draws pages the way somebody set it. */
export async function areKept({ language, textSize, dataSaver }: Preferences): Promise<boolean> {
  const jar = await cookies();
  const kept = Object.values(preferenceCookies).map((name) => jar.get(name)?.value);
  return kept.join() === [language, textSize, dataSaver ? "on" : "off"].join();
}

/** On a shared device how pages look goes with the browser, like everything else. */
async function cookieOfDevice() {
  const { maxAge, ...options } = cookieOptions(aYear);
  return (await currentSession())?.sharedDevice ? options : { ...options, maxAge };
}

/** Remembers on this device how pages look. Only from a server action or a route handler. */
export async function keepPreferences(preferences: Partial<Preferences>): Promise<void> {
  const jar = await cookies();
  const options = await cookieOfDevice();
  if (preferences.language) jar.set(preferenceCookies.language, preferences.language, options);
  if (preferences.textSize) jar.set(preferenceCookies.textSize, String(preferences.textSize), options);
  if (preferences.dataSaver !== undefined) jar.set(preferenceCookies.dataSaver, preferences.dataSaver ? "on" : "off", options);
}
