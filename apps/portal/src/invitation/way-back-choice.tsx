import { useTranslations } from "next-intl";
import { ChosenPin } from "../card/chosen-pin.tsx";
import { Choices } from "../form/fields.tsx";

/** How somebody without e-mail comes back: a card and the PIN they choose here, or they choose that later in their settings. */
export function WayBackChoice() {
  const t = useTranslations("invited.yes");
  return (
    <Choices
      name="comeBack"
      legend={t("comeBack")}
      hint={t("comeBackHint")}
      selected="later"
      options={[
        { value: "later", label: t("comeBackLater"), hint: t("comeBackLaterHint") },
        { value: "pin", label: t("comeBackPin"), hint: t("comeBackPinHint"), more: <ChosenPin /> },
      ]}
    />
  );
}
