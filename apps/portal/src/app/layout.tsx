import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { readPreferences } from "../preferences.ts";
import "./globals.css";

// Neutral on purpose: a title in a tab or a history says nothing about care (look.md 12).
export const metadata: Metadata = { title: { default: "Naast", template: "%s" }, robots: { index: false, follow: false } };
export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#eff1f0" };

/** Every page is dynamic: only then does it get the nonce of its own response. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  const { language, textSize, dataSaver } = await readPreferences();
  return (
    <html lang={language} data-text-size={textSize} data-saver={dataSaver ? "on" : undefined}>
      <body className="portal">{children}</body>
    </html>
  );
}
