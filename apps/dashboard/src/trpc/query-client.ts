import { QueryClient } from "@tanstack/react-query";

const halfMinute = 30_000;

/** Fresh for half a minute, since changes arrive by themselves; read again whenever somebody comes back to the page. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: halfMinute, refetchOnWindowFocus: "always", retry: false },
      mutations: { retry: false },
    },
  });
}
