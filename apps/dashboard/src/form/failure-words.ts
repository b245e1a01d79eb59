"use client";

import { useTranslations } from "next-intl";
import { failureFrom } from "../trpc/client.tsx";

/** One calm sentence for what went wrong when something was sent. */
export function useFailureWords(): (error: unknown) => string {
  const t = useTranslations("dashboard.form");
  const failed = useTranslations("shared.failures");
  const conflicts = useTranslations("shared.conflicts");
  return (error) => {
    const failure = failureFrom(error);
    if (!failure) return t("unreachable");
    if (failure.kind === "conflict") return conflicts(failure.reason);
    return failure.kind === "invalid" ? t("stillNeeded", { count: 1 }) : failed(failure.kind);
  };
}
