import { useTranslations } from "next-intl";
import { pictureWords } from "./picture-words.ts";
import { PinLine } from "./pin-line.tsx";

/** A PIN of one's own, chosen twice. */
export function ChosenPin() {
  const t = useTranslations("portalSettings.card");
  const pictures = pictureWords(useTranslations("signIn.pictures"));
  return (
    <>
      <PinLine name="newPin" label={t("ownPin")} hint={t("newPinHint")} pictures={pictures} />
      <PinLine name="newPinAgain" label={t("newPinAgain")} pictures={pictures} />
    </>
  );
}
