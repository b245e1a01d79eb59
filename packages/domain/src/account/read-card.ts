import { readCardInUse, readClientPerson, readPinOfClient } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { CardView } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** What the desk may know of a client's card: since when, by whom, and whether its PIN was chosen. Never a code or a PIN. */
export async function readCard(ctx: Context, permit: Permit<"card.read">): Promise<CardView> {
  const { read } = ctx.store;
  const [{ name, language }, card, pin] = await Promise.all([
    readClientPerson(read, permit),
    readCardInUse(read, permit),
    readPinOfClient(read, permit),
  ]);
  return {
    clientName: name,
    clientLanguage: language,
    issued: card && { at: card.issuedAt.getTime(), byName: card.issuedByName },
    pin: pin === null ? "none" : pin.startsUntil === null ? "chosen" : "start",
    reachesPlan: permit.basis === "assignment",
  };
}
