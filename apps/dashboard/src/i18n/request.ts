import { messages } from "@naast/text";
import { timeZone } from "@naast/vocabulary";
import { getRequestConfig } from "next-intl/server";
import { readerLanguage } from "./reader-language.ts";

/** The reader's language and its messages, for every server component and for the client's provider. */
export default getRequestConfig(async () => {
  const locale = await readerLanguage();
  return { locale, messages: messages[locale], timeZone };
});
