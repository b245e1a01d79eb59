"use client";

import { Panel } from "@naast/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { usePlan } from "../plan/use-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { ComposeTogether } from "./compose-together.tsx";
import { SendTogether } from "./send-together.tsx";

/** While client and worker look together: write down the client's words, read them over, and send. It is noted who pressed. */
export function TogetherPanel() {
  const t = useTranslations("dashboard.invite");
  const { clientId, client } = usePlan();
  const { data: inviting } = useQuery(useTRPC().invitation.list.queryOptions({ clientId }));
  if (!inviting) return null;
  const waiting = inviting.invitations.filter(({ state }) => state === "idea" || state === "ready");
  return (
    <Panel id="together" title={t("together", { client })}>
      <p className="form-intro">{t("togetherWords", { client })}</p>
      {waiting.map((invitation) => (
        <SendTogether key={invitation.id} invitation={invitation} />
      ))}
      <ComposeTogether channels={inviting.channels} />
    </Panel>
  );
}
