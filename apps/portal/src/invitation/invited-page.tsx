import { Icon, Page, SkipLink, TopBar } from "@naast/ui";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LanguageChoice, LanguageOfForm } from "../language/language-choice.tsx";
import { joinPath } from "./paths.ts";

type Props = {
  /** The id of the form of this page: what is typed in it stays when the language changes. */
  form?: string | undefined;
  children: ReactNode;
};

/** The pages of somebody who was invited: the language first, reading aloud where the browser can, no account; every one works without script. */
export async function InvitedPage({ form, children }: Props) {
  const [t, head] = [await getTranslations(), await headers()];
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
        <div className="flat" data-unspoken>
          {form ? <LanguageOfForm form={form} /> : <LanguageChoice />}
        </div>
        {children}
      </Page>
      <script async src="/read-aloud.js" nonce={nonce} />
    </>
  );
}
