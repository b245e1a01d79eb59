"use client";

import type { NetworkMapView, TogetherView } from "@naast/vocabulary";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { concerns } from "../live/matching.ts";
import { usePlan } from "../plan/use-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";

/**
 * The map as far as it is shared, or all of it while looking together. When that ends, what stood on the screen goes
 * with it: an answer that was refused shows nothing of the one before.
 */
export function useMap(): NetworkMapView | null {
  const { clientId, may } = usePlan();
  const trpc = useTRPC();
  const together = may("network.readTogether");
  const shared = !together && may("network.read");
  const whole = useQuery({ ...trpc.network.mapTogether.queryOptions({ clientId }), enabled: together });
  const part = useQuery({ ...trpc.network.map.queryOptions({ clientId }), enabled: shared });
  const read = together ? whole : part;
  if ((!together && !shared) || read.error) return null;
  return read.data ?? null;
}

/** What this worker asked, or what goes on with the client now. It stops by itself, on this screen too. */
export function useTogether(): TogetherView | null {
  const { clientId, may, plan } = usePlan();
  const queryClient = useQueryClient();
  const { data } = useQuery({ ...useTRPC().network.together.queryOptions({ clientId }), enabled: may("together.read") });
  const together = data?.[0] ?? null;
  const left = together ? together.endsAt - plan.readAt : null;
  useEffect(() => {
    if (left === null) return;
    const end = setTimeout(
      () => void queryClient.invalidateQueries({ predicate: (query) => concerns(query, clientId) }),
      Math.max(left, 1000),
    );
    return () => clearTimeout(end);
  }, [left, clientId, queryClient]);
  return together;
}
