"use client";

import { ChoiceGroup } from "@naast/ui";
import { useTranslations } from "next-intl";

/** Whether others use this device too: then nothing stays on it. */
export function DeviceChoice() {
  const t = useTranslations("signIn");
  return (
    <ChoiceGroup
      id="device"
      name="device"
      legend={t("device")}
      selected="own"
      options={[
        { value: "own", label: t("ownDevice"), hint: t("ownDeviceHintDashboard") },
        { value: "shared", label: t("sharedDevice"), hint: t("sharedDeviceHint") },
      ]}
    />
  );
}
