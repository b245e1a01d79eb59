import { Mark, PressLink, SkipLink } from "@naast/ui";
import { languages } from "@naast/vocabulary";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { env } from "../env.ts";
import { chooseLanguage } from "./actions.ts";

/** The frame of the pages before signing in: the mark, the language, and the way to the other app. */
export async function DoorFrame({ children }: { children: ReactNode }) {
  const t = await getTranslations("dashboard");
  const signIn = await getTranslations("signIn");
  return (
    <div className="desk door-frame">
      <SkipLink words={t("skip")} />
      <header className="door-head">
        <Mark name={t("name")} />
        <LanguageForm />
      </header>
      <main id="main" className="door-main" tabIndex={-1}>
        {children}
        <p>
          <PressLink variant="quiet" href={`${env().PORTAL_URL}/sign-in`}>
            {signIn("otherAppPortal")}
          </PressLink>
        </p>
      </main>
    </div>
  );
}

async function LanguageForm() {
  const t = await getTranslations("dashboard.settings");
  const current = await getLocale();
  return (
    <form action={chooseLanguage} aria-label={t("language")}>
      <div className="seams">
        {languages.map((language) => (
          <button
            key={language}
            type="submit"
            name="language"
            value={language}
            lang={language}
            className={language === current ? "press press-main" : "press"}
            aria-current={language === current ? "true" : undefined}
          >
            {t(`languages.${language}`)}
          </button>
        ))}
      </div>
    </form>
  );
}
