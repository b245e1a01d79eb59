import { currentFeed, follow } from "@naast/live";
import { idOf } from "@naast/vocabulary";
import { tracked } from "@trpc/server";
import { z } from "zod";
import { following, router } from "./procedures.ts";

const followed = z.object({
  clientId: idOf("Client").optional(),
  /** The number of the last event that was seen; the browser sends it by itself when it comes back. */
  lastEventId: z
    .string()
    .regex(/^\d{1,15}$/)
    .nullish(),
});

export const live = router({
  follow: following("live.follow")
    .input(followed)
    .subscription(async function* ({ ctx, input, signal }) {
      if (!signal) return;
      const after = input.lastEventId ? Number(input.lastEventId) : null;
      const { domain, isStillSignedIn } = ctx;
      const feed = await currentFeed();
      for await (const head of follow(domain, { feed, clientId: input.clientId ?? null, after, signal, isStillSignedIn })) {
        yield tracked(String(head.seq), head);
      }
    }),
});
