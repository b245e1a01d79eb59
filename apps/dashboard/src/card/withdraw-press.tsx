"use client";

import { Press } from "@naast/ui";
import { useTranslations } from "next-intl";
import { useBar } from "../shell/bar.tsx";
import type { CardDesk } from "./use-card-desk.ts";

/** One press, without a question first: a lost card is in somebody's hands. A new one is as quickly made. */
export function WithdrawPress({ desk, client }: { desk: CardDesk; client: string }) {
  const t = useTranslations("dashboard.card");
  const bar = useBar();
  return (
    <div className="actions actions-below">
      <Press type="button" onClick={() => desk.withdraw(() => bar.say(t("withdrawn", { client })))}>
        {t("withdraw")}
      </Press>
    </div>
  );
}
