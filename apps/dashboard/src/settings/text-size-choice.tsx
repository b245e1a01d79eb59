"use client";

import { type TextSize, textSizes } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useSettings } from "./use-settings.ts";

/** How large the letters are; everything grows with them. */
export function TextSizeChoice({ chosen }: { chosen: TextSize }) {
  const t = useTranslations("dashboard.settings");
  const keep = useSettings();
  return (
    <ToggleButtonGroup className="seams" selectedKeys={[String(chosen)]} disallowEmptySelection aria-label={t("textSize")}>
      {textSizes.map((textSize) => (
        <ToggleButton key={textSize} id={String(textSize)} className="press" onPress={() => keep({ textSize })}>
          {t(`sizes.${textSize}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
