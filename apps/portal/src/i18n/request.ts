import { messages } from "@naast/text";
import { timeZone } from "@naast/vocabulary";
import { getRequestConfig } from "next-intl/server";
import { readPreferences } from "../preferences.ts";

export default getRequestConfig(async () => {
  const { language } = await readPreferences();
  return { locale: language, messages: messages[language], timeZone };
});
