import { useTranslations } from "next-intl";
import { Choices } from "../form/fields.tsx";

/**
 * Whose device it is: on a shared one nothing stays and the way back is short. Who comes in with a card often sits at a
 * library or a desk, so there it is shared until they say otherwise.
 */
export function DeviceChoice({ withCard = false }: { withCard?: boolean }) {
  const t = useTranslations("signIn");
  const own = { value: "own", label: withCard ? t("card.ownDevice") : t("ownDevice"), hint: t("ownDeviceHint") };
  const shared = { value: "shared", label: withCard ? t("card.sharedDevice") : t("sharedDevice"), hint: t("sharedDeviceHint") };
  return (
    <Choices name="device" legend={t("device")} selected={withCard ? "shared" : "own"} options={withCard ? [shared, own] : [own, shared]} />
  );
}
