import type { ClientId } from "@naast/vocabulary";
import { headers } from "next/headers";
import { after } from "next/server";
import { api } from "../api/caller.ts";

/** Remembers that the reader opened the plan, after the page is sent. A page that only read itself again is no new visit. */
export async function recordVisit(clientId: ClientId): Promise<void> {
  if ((await headers()).has("rsc")) return;
  const caller = await api();
  after(async () => {
    await caller.plan.visit({ clientId });
  });
}
