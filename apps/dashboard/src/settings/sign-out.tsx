"use client";

import { Press } from "@naast/ui";
import { useTranslations } from "next-intl";
import { forgetAllDrafts } from "../drafts/draft-keeper.ts";
import { useReader } from "../shell/reader.tsx";

/** Signing out also forgets what was typed and not sent: who goes away on purpose leaves nothing behind. */
export function SignOut({ signOut }: { signOut: () => Promise<void> }) {
  const t = useTranslations("dashboard.settings");
  const { personId } = useReader();
  return (
    <form action={signOut} onSubmit={() => forgetAllDrafts(personId)}>
      <p className="form-intro">{t("signOutNote")}</p>
      <Press type="submit" icon="log-out">
        {t("signOut")}
      </Press>
    </form>
  );
}
