import { messages } from "@naast/text";
import type { Language } from "@naast/vocabulary";
import { env } from "../env.ts";
import type { Papers } from "./card-papers.tsx";

/** What the papers of a card say in the language of who gets it, and the door that they lead to. */
export function papersIn(language: Language): Papers {
  const { paper, slip } = messages[language].dashboard.card;
  return { language, paper, slip, address: `${env().PORTAL_URL}/sign-in/card` };
}
