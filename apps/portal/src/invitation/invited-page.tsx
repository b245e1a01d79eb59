import { Icon, Page, SeamLinks, SkipLink, TopBar } from "@naast/ui";
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { joinPath } from "./paths.ts";

/** The pages of somebody who was invited: the language first, reading aloud where the browser can, no account; every one works without script. */
export async function InvitedPage({ children }: { children: ReactNode }) {
  const [t, language, head] = [await getTranslations(), await getLocale(), await headers()];
  const nonce = head.get("x-nonce") ?? undefined;
  return (
    <>
      <SkipLink words={t("portal.skip")} />
      <TopBar mark={{ name: t("portal.name"), href: joinPath }}>
        <button
          type="button"
          className="press"
          hidden
          data-read-aloud
          data-start={t("invited.readAloud")}
          data-stop={t("invited.stopReading")}
        >
          <Icon name="volume-2" />
          <span>{t("invited.readAloud")}</span>
        </button>
      </TopBar>
      <Page>
        <div className="flat">
          <SeamLinks
            label={t("portal.language")}
            links={[
              { href: "/language/nl", words: "Nederlands", lang: "nl", current: language === "nl" },
              { href: "/language/en", words: "English", lang: "en", current: language === "en" },
            ]}
          />
        </div>
        {children}
      </Page>
      <script async src="/read-aloud.js" nonce={nonce} />
    </>
  );
}
