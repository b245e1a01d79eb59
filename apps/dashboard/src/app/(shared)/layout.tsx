import { PairSymbols, SkipLink } from "@naast/ui";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { readMe } from "../../shell/me.ts";
import { SignedInFrame } from "../../shell/signed-in-frame.tsx";
import { SignedOutNotice } from "../../shell/signed-out-notice.tsx";

/** A screen that other people look at too: no rail, no caseload, nobody else's name. */
export default async function SharedLayout({ children }: { children: ReactNode }) {
  const me = await readMe();
  if (!me?.worker) return children;
  const t = await getTranslations("dashboard");
  return (
    <SignedInFrame me={me} role={me.worker.role}>
      <SkipLink words={t("skip")} />
      <PairSymbols />
      <main className="shared-screen" id="main" tabIndex={-1}>
        <SignedOutNotice />
        {children}
      </main>
    </SignedInFrame>
  );
}
