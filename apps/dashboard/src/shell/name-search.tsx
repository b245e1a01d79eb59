"use client";

import { Icon } from "@naast/ui";
import { useTranslations } from "next-intl";
import { Button, Input, Label, SearchField } from "react-aria-components";

/** Looks in what is on the screen already; nothing is sent. How much was found is only said, not shown. */
export function NameSearch({ typed, onType, count }: { typed: string; onType: (typed: string) => void; count: number }) {
  const t = useTranslations("dashboard.search");
  return (
    <>
      <SearchField className="search" value={typed} onChange={onType}>
        <Icon name="search" />
        <Label className="visually-hidden">{t("label")}</Label>
        <Input placeholder={t("placeholder")} />
        {typed ? (
          <Button className="search-clear" aria-label={t("clear")}>
            <Icon name="x" />
          </Button>
        ) : null}
      </SearchField>
      <p className="visually-hidden" role="status">
        {typed ? t("found", { count }) : ""}
      </p>
    </>
  );
}
