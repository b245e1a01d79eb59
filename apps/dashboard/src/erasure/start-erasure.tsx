"use client";

import { Press } from "@naast/ui";
import type { ClientId } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../trpc/client.tsx";
import { useErasureTold } from "./use-erasure-told.ts";

/** Starts it; nothing goes before the client says so. */
export function StartErasure({ clientId, client }: { clientId: ClientId; client: string }) {
  const t = useTranslations("dashboard.erasure");
  const told = useErasureTold(clientId, t("started"));
  const { mutate, isPending } = useMutation(useTRPC().takeAlong.startErasure.mutationOptions(told));
  return (
    <>
      <p>{t("startMeans", { client })}</p>
      <div className="actions actions-below">
        <Press type="button" icon="eraser" onClick={() => (isPending ? undefined : mutate({ clientId }))}>
          {t("start", { client })}
        </Press>
      </div>
    </>
  );
}
