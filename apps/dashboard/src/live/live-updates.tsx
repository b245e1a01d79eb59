"use client";

import type { ClientId, LiveHead, PersonId } from "@naast/vocabulary";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent } from "react";
import { useTRPCClient } from "../trpc/client.tsx";
import { useClosedPlans } from "./closed-plans.tsx";
import { concerns, isAbout } from "./matching.ts";
import { listen } from "./shared-channel.ts";

/** What the tabs of one browser tell each other: a head from the server, or that the connection (again) stands. */
type Heard = { head: LiveHead } | { connected: true };

function isHeard(heard: unknown): heard is Heard {
  return typeof heard === "object" && heard !== null && ("head" in heard || "connected" in heard);
}

export type LiveUpdatesProps = { personId: PersonId; clientId?: ClientId | undefined };

/**
 * Follows what happens: on every plan of the caseload, or on one plan that is open with urgency. A message says that
 * something happened, never what; the queries it concerns are asked again, with all their rules.
 */
export function LiveUpdates({ personId, clientId }: LiveUpdatesProps) {
  const api = useTRPCClient();
  const queryClient = useQueryClient();
  const router = useRouter();
  const { close } = useClosedPlans();

  const forget = useEffectEvent((closed: ClientId) => {
    close(closed);
    queryClient.removeQueries({ predicate: (query) => isAbout(query, closed) });
    // Next keeps what the server rendered for the pages before this one: that goes too.
    router.refresh();
  });

  const hear = useEffectEvent((heard: Heard) => {
    // What happened between reading the page and this moment, or while the line was gone, is read now.
    if ("connected" in heard) return void queryClient.invalidateQueries();
    const { head } = heard;
    if (head.kind === "closed") forget(head.clientId);
    return void queryClient.invalidateQueries({ predicate: (query) => concerns(query, head.clientId) });
  });

  useEffect(() => {
    const name = `naast-live:${personId}:${clientId ?? "caseload"}`;
    const source = (say: (heard: Heard) => void) =>
      api.live.follow.subscribe(clientId ? { clientId } : {}, {
        onStarted: () => say({ connected: true }),
        onData: ({ data: head }) => say({ head }),
        // The channel ends with the sign-in: asking again makes that known.
        onError: () => say({ connected: true }),
      });
    return listen({ name, source, isMessage: isHeard }, (heard) => hear(heard));
  }, [api, personId, clientId]);

  return null;
}
