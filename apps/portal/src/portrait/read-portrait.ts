import { failureOf } from "@naast/api";
import type { ClientId, PortraitView } from "@naast/vocabulary";
import { api } from "../api/caller.ts";
import { read } from "../api/read.ts";

/** The portrait as its reader sees it; null for who does not see it, and before there is one: the two look the same. */
export function readPortrait(clientId: ClientId): Promise<PortraitView | null> {
  return read(async () => {
    const caller = await api();
    return caller.portrait.read({ clientId }).catch((error: unknown) => {
      const { kind } = failureOf(error);
      if (kind === "notFound" || kind === "refused") return null;
      throw error;
    });
  });
}
