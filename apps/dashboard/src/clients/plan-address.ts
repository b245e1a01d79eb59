import "server-only";
import { type ClientId, forClient } from "@naast/vocabulary";
import { notFound } from "next/navigation";

/** The client in the address of a page. Something that is no identifier is a page that does not exist. */
export async function clientIn(params: Promise<{ clientId: string }>): Promise<ClientId> {
  const parsed = forClient.safeParse(await params);
  if (!parsed.success) notFound();
  return parsed.data.clientId;
}
