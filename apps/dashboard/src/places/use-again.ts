"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../trpc/client.tsx";

/** Reads the list again after every change. */
export function useAgain() {
  const client = useQueryClient();
  const { queryKey } = useTRPC().places.list.queryOptions();
  return { onSettled: () => client.invalidateQueries({ queryKey }) };
}
