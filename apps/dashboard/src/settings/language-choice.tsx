"use client";

import { type Language, languages } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useSettings } from "./use-settings.ts";

/** In which language the dashboard speaks to this person. What people wrote stays as they wrote it. */
export function LanguageChoice({ chosen }: { chosen: Language }) {
  const t = useTranslations("dashboard.settings");
  const keep = useSettings();
  return (
    <>
      <ToggleButtonGroup className="seams" selectedKeys={[chosen]} disallowEmptySelection aria-label={t("language")}>
        {languages.map((language) => (
          <ToggleButton key={language} id={language} className="press" lang={language} onPress={() => keep({ language })}>
            {t(`languages.${language}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <p className="note">{t("languageNote")}</p>
    </>
  );
}
