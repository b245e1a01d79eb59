import { type Language, languages } from "@naast/vocabulary";
import { cookies, headers } from "next/headers";
import { readMe } from "../shell/me.ts";

export const languageCookie = "naast-language";

/** The person's own setting; before signing in the choice on this device, then what the browser asks for, then Dutch. */
export async function readerLanguage(): Promise<Language> {
  const me = await readMe();
  if (me) return me.language;
  const chosen = (await cookies()).get(languageCookie)?.value;
  const asked = (await headers()).get("accept-language") ?? "";
  return asLanguage(chosen) ?? preferred(asked) ?? "nl";
}

export function asLanguage(word: string | undefined): Language | undefined {
  return languages.find((language) => language === word);
}

/** The first of our languages in an Accept-Language header, in the order of the header. */
export function preferred(header: string): Language | undefined {
  const asked = header.split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
  return languages.find((language) => language === asked.find((word) => asLanguage(word)));
}
