import { grantPeriods, type InvitationView, labels } from "@naast/vocabulary";
import { Choices, Pick } from "../form/fields.tsx";
import type { Translate } from "../plan/words.ts";

/** What the other may see after a yes. */
export function SharedField({ t, selected }: { t: Translate; selected: InvitationView["labels"] | undefined }) {
  return (
    <Choices
      name="labelIds"
      kind="checkbox"
      legend={t("portalInvite.fields.labels")}
      selected={selected ?? ["purpose", "goals", "meetings"]}
      options={labels.map((value) => ({ value, label: t(`shared.labels.${value}`) }))}
    />
  );
}

/** For how long they may see it. */
export function PeriodField({ t, period }: { t: Translate; period: InvitationView["period"] | undefined }) {
  return (
    <Pick
      name="period"
      label={t("portalInvite.fields.period")}
      defaultValue={period ?? "halfYear"}
      options={grantPeriods.map((value) => ({ value, label: t(`shared.grantPeriods.${value}`) }))}
    />
  );
}
