"use client";

import type { ClientId } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTRPC } from "../trpc/client.tsx";

/** Notes that the reader opened this plan, so that next time "new" is counted from here. */
export function useVisit(clientId: ClientId): void {
  const { mutate } = useMutation(useTRPC().plan.visit.mutationOptions());
  useEffect(() => mutate({ clientId }), [mutate, clientId]);
}
