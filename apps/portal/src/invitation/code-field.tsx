import { useTranslations } from "next-intl";
import { Line } from "../form/fields.tsx";

/** The code of a letter, a card or a text message, in large letters. */
export function CodeField() {
  const t = useTranslations("invited.join");
  return (
    <div className="code-field">
      <Line name="code" autoComplete="off" autoCapitalize="characters" spellCheck={false} label={t("code")} hint={t("codeHint")} />
    </div>
  );
}
