"use client";

import { Panel } from "@naast/ui";
import type { NominationView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { usePlan } from "../plan/use-plan.tsx";
import { FoldedBlock } from "./block-form.tsx";

/** What one nominated oneself: the client thinks about it, took it over, or not now. No reason is asked or shown. */
export function OwnNominations({ own }: { own: readonly NominationView[] }) {
  const t = useTranslations("dashboard.invite");
  const { client, may } = usePlan();
  return (
    <Panel id="own" title={t("own")}>
      <ul className="stack">
        {own.map(({ id, label, words, state }) => (
          <li key={id}>
            <b>{label}</b> <span className="soft">‘{words}’</span>
            <p className="note">{t(`states.${state}`, { client })}</p>
            {state === "taken" && may("invitation.block") ? <FoldedBlock invitationId={id} label={label} /> : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
