"use client";

import { DeskHead, Panel, PressLink } from "@naast/ui";
import type { ClientId } from "@naast/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { usePlan } from "../plan/use-plan.tsx";
import { WithPlan } from "../plan/with-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { planHref } from "../words/addresses.ts";
import { NominateForm } from "./nominate-form.tsx";
import { OwnNominations } from "./own-nominations.tsx";
import { Talks } from "./talks.tsx";
import { TogetherPanel } from "./together-panel.tsx";

/** Asking people is the client's; a worker thinks along, and writes beside the client while they sit together. */
export function InviteScreen({ clientId }: { clientId: ClientId }) {
  return (
    <WithPlan clientId={clientId}>
      <Inviting />
    </WithPlan>
  );
}

function Inviting() {
  const t = useTranslations("dashboard.invite");
  const { clientId, client, may } = usePlan();
  const trpc = useTRPC();
  const { data: nominations } = useQuery({ ...trpc.invitation.nominations.queryOptions({ clientId }), enabled: may("nomination.list") });
  return (
    <>
      <DeskHead title={t("title", { client })} note={t("note", { client })}>
        <PressLink href={planHref(clientId)}>{t("toPlan")}</PressLink>
      </DeskHead>
      <div className="stack">
        {nominations ? <Talks talks={nominations.talks} /> : null}
        {may("invitation.compose") ? <TogetherPanel /> : null}
        {may("nomination.make") ? (
          <Panel id="nominate" title={t("nominate")}>
            <p className="form-intro">{t("nominateWords", { client })}</p>
            <NominateForm />
          </Panel>
        ) : null}
        {nominations && nominations.own.length > 0 ? <OwnNominations own={nominations.own} /> : null}
      </div>
    </>
  );
}
