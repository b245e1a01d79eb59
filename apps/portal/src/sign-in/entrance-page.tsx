import { Page, SeamLinks, SkipLink, TopBar } from "@naast/ui";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** The pages before somebody is signed in: the language can be chosen at once. */
export function EntrancePage({ children }: { children: ReactNode }) {
  const t = useTranslations("portal");
  const language = useLocale();
  return (
    <>
      <SkipLink words={t("skip")} />
      <TopBar mark={{ name: t("name"), href: "/sign-in" }}>
        <SeamLinks
          label={t("language")}
          links={[
            { href: "/language/nl", words: "Nederlands", lang: "nl", current: language === "nl" },
            { href: "/language/en", words: "English", lang: "en", current: language === "en" },
          ]}
        />
      </TopBar>
      <Page>{children}</Page>
    </>
  );
}
