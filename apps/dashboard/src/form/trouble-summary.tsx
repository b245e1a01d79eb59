"use client";

import { ErrorSummary } from "@naast/ui";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { Trouble } from "./use-sending.ts";

type TroubleSummaryProps = { id: string; trouble: Trouble; sentences: Readonly<Record<string, string>> };

/** What is still needed, above the form; takes focus when it appears. Each attempt has its own. */
export function TroubleSummary({ id, trouble, sentences }: TroubleSummaryProps) {
  const t = useTranslations("dashboard.form");
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>("[tabindex]")?.focus(), []);
  const errors = Object.entries(sentences).map(([field, words]) => ({ field: `${id}-${field}`, words }));
  return (
    <div ref={place}>
      <ErrorSummary
        id={`${id}-trouble`}
        title={trouble.words ?? t("stillNeeded", { count: errors.length })}
        intro={trouble.words ? undefined : t("keptWords")}
        errors={errors}
      />
    </div>
  );
}
