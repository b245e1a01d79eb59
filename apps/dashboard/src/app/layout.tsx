import letters from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { connection } from "next/server";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { readMe } from "../shell/me.ts";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dashboard");
  return { title: { default: t("name"), template: `%s – ${t("name")}` }, robots: { index: false, follow: false } };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#eff1f0" };

/** Every page is rendered for one request, so that its scripts carry that request's nonce. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  // The stylesheet asks for the same file a little later; asked for now, the words do not change their shape while one reads.
  preload(letters, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  const nonce = (await headers()).get("x-nonce") ?? "";
  const locale = await getLocale();
  const me = await readMe();
  return (
    <html lang={locale} dir="ltr" data-text-size={me?.textSize}>
      <head>
        {/* React Aria looks here for the nonce of the style elements that it adds, and adds this one only when it is missing. */}
        <meta property="csp-nonce" content={nonce} nonce={nonce} />
        <style id="react-aria-pressable-style" nonce={nonce} />
      </head>
      <body>
        <NextIntlClientProvider>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
