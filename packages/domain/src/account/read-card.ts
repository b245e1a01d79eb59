import { readCardInUse, readClientPerson, readPinOfHolder } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { CardView, PersonId } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** Since when there is a card, by whom, and whether its PIN was chosen. Never a code or a PIN. */
export async function cardOf(
  ctx: Context,
  permit: Permit<"card.read" | "memberCard.read">,
  holderId: PersonId,
): Promise<Pick<CardView, "issued" | "pin">> {
  const { read } = ctx.store;
  const [card, pin] = await Promise.all([readCardInUse(read, permit, holderId), readPinOfHolder(read, permit, holderId)]);
  return {
    issued: card && { at: card.issuedAt.getTime(), byName: card.issuedByName },
    pin: pin === null ? "none" : pin.startsUntil === null ? "chosen" : "start",
  };
}

/** What the desk may know of a client's card. */
export async function readCard(ctx: Context, permit: Permit<"card.read">): Promise<CardView> {
  const [{ name, language }, card] = await Promise.all([
    readClientPerson(ctx.store.read, permit),
    cardOf(ctx, permit, permit.clientPersonId),
  ]);
  return {
    ...card,
    clientName: name,
    holderName: name,
    holderLanguage: language,
    maySetPin: true,
    reachesPlan: permit.basis === "assignment",
  };
}
