import { isDemo } from "@naast/auth";
import { Desk, SkipLink } from "@naast/ui";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TomorrowButton } from "../../shell/demo-buttons.tsx";
import { readMe } from "../../shell/me.ts";
import { Navigation } from "../../shell/navigation.tsx";
import { SharedDeviceLock } from "../../shell/shared-device-lock.tsx";
import { SignedInFrame } from "../../shell/signed-in-frame.tsx";
import { SignedOutNotice } from "../../shell/signed-out-notice.tsx";

/** The frame of every page behind sign-in. It shows who is signed in and decides nothing: each page asks for itself. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const me = await readMe();
  if (!me?.worker) return children;
  const t = await getTranslations("dashboard");
  return (
    <SignedInFrame me={me} role={me.worker.role}>
      <SharedDeviceLock />
      <SkipLink words={t("skip")} />
      <Desk
        rail={
          <Navigation name={me.name} role={me.worker.role}>
            {isDemo() ? <TomorrowButton /> : null}
          </Navigation>
        }
      >
        <SignedOutNotice />
        {children}
      </Desk>
    </SignedInFrame>
  );
}
