import { pressClass, SeamLinks } from "@naast/ui";
import { getLocale, getTranslations } from "next-intl/server";
import { herePath } from "../api/here.ts";
import { languagePath } from "./return-path.ts";
import { switchField } from "./switch-field.ts";

const names = [
  { language: "nl", words: "Nederlands" },
  { language: "en", words: "English" },
] as const;

/** The language before signing in, chosen on any page: the page comes back in it. */
export async function LanguageChoice() {
  const [t, chosen, here] = [await getTranslations("portal"), await getLocale(), await herePath()];
  const links = names.map(({ language, words }) => ({
    href: languagePath(language, here),
    words,
    lang: language,
    current: language === chosen,
  }));
  return <SeamLinks label={t("language")} links={links} />;
}

/** The same above a form (its id): the presses send it, so that the page comes back with what was typed. See `switched`. */
export async function LanguageOfForm({ form }: { form: string }) {
  const [t, chosen] = [await getTranslations("portal"), await getLocale()];
  return (
    <>
      {/* Enter in a field presses the first button of its form: that sends the answer, and is no choice of language. */}
      <button type="submit" form={form} className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      <nav className="seams" aria-label={t("language")}>
        {names.map(({ language, words }) => (
          <button
            key={language}
            type="submit"
            form={form}
            name={switchField}
            value={language}
            lang={language}
            className={pressClass({ variant: language === chosen ? "main" : "plain" })}
            aria-current={language === chosen ? "true" : undefined}
          >
            {words}
          </button>
        ))}
      </nav>
    </>
  );
}
