"use client";

import { Panel } from "@naast/ui";
import type { InvitationView } from "@naast/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { usePlan } from "../plan/use-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { FoldedBlock } from "./block-form.tsx";
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
      <UnderWay invitations={inviting.invitations.filter(({ state }) => state === "sent" || state === "later")} />
      <ComposeTogether channels={inviting.channels} />
    </Panel>
  );
}

/** Who was asked and did not answer yet. */
function UnderWay({ invitations }: { invitations: readonly InvitationView[] }) {
  const t = useTranslations("dashboard.invite");
  if (invitations.length === 0) return null;
  return (
    <section aria-labelledby="under-way">
      <h3 id="under-way">{t("underWay")}</h3>
      <ul className="stack">
        {invitations.map(({ id, label }) => (
          <li key={id}>
            <b>{label}</b>
            <FoldedBlock invitationId={id} label={label} />
          </li>
        ))}
      </ul>
    </section>
  );
}
