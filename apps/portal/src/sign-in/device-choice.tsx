import { useTranslations } from "next-intl";
import { Choices } from "../form/fields.tsx";

/** Whose device it is: on a shared one nothing stays and the way back is short. */
export function DeviceChoice() {
  const t = useTranslations("signIn");
  return (
    <Choices
      id="device"
      name="device"
      legend={t("device")}
      selected="own"
      options={[
        { value: "own", label: t("ownDevice"), hint: t("ownDeviceHint") },
        { value: "shared", label: t("sharedDevice"), hint: t("sharedDeviceHint") },
      ]}
    />
  );
}
