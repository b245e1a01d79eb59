import { useTranslations } from "next-intl";
import { PinLine } from "./pin-line.tsx";

/** A PIN of one's own, typed twice. */
export function ChosenPin() {
  const t = useTranslations("portalSettings.card");
  return (
    <>
      <PinLine name="newPin" label={t("newPin")} hint={t("newPinHint")} />
      <PinLine name="newPinAgain" label={t("newPinAgain")} />
    </>
  );
}
