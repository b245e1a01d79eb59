import { Page, SkipLink, TopBar } from "@naast/ui";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LanguageChoice } from "../language/language-choice.tsx";

/** The pages before somebody is signed in: the language can be chosen at once. */
export async function EntrancePage({ children }: { children: ReactNode }) {
  const t = await getTranslations("portal");
  return (
    <>
      <SkipLink words={t("skip")} />
      <TopBar mark={{ name: t("name"), href: "/sign-in" }}>
        <LanguageChoice />
      </TopBar>
      <Page>{children}</Page>
    </>
  );
}
