import { type CardHolder, readClientPerson, readMemberHolder, readPinOfHolder } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type CardView, type IssuedCard, type MemberCard, type NewMemberCard, NotFound, Refused } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { cardOf } from "./read-card.ts";
import { replaceCard, takeCardBack } from "./replace-card.ts";

type AboutMember = Permit<"memberCard.read" | "memberCard.issue" | "memberCard.withdraw">;
type Who = Pick<MemberCard, "personId">;

/** Somebody who takes part and has no e-mail to come back with. `NotFound` for everybody else: who has e-mail needs no card. */
async function requireHolder(ctx: Context, permit: AboutMember, { personId }: Who): Promise<CardHolder> {
  const holder = await readMemberHolder(ctx.store.read, permit, personId);
  if (!holder) throw new NotFound();
  return holder;
}

/** What the desk may know of the card of somebody who takes part. */
export async function readMemberCard(ctx: Context, permit: Permit<"memberCard.read">, who: Who): Promise<CardView> {
  const { personId, name, language, isElsewhere } = await requireHolder(ctx, permit, who);
  const [client, card] = await Promise.all([readClientPerson(ctx.store.read, permit), cardOf(ctx, permit, personId)]);
  const rights = { maySetPin: !isElsewhere, reachesPlan: true };
  return { ...card, ...rights, clientName: client.name, holderName: name, holderLanguage: language };
}

/**
 * A new card for somebody who takes part, whom the worker recognised. Their own PIN stays; one to start with comes along when
 * they have none that they chose, or forgot it. `Refused` when they come in to more than this plan: a PIN that a
 * worker prints must not open what the worker has no part in.
 */
export async function issueMemberCard(ctx: Context, permit: Permit<"memberCard.issue">, asked: NewMemberCard): Promise<IssuedCard> {
  const { personId: holderId, isElsewhere } = await requireHolder(ctx, permit, asked);
  const own = await readPinOfHolder(ctx.store.read, permit, holderId);
  const withStartPin = asked.forgotPin || own === null || own.startsUntil !== null;
  if (withStartPin && isElsewhere) throw new Refused(permit.action);
  return replaceCard(ctx, permit, { holderId, recognition: asked.recognition, withStartPin });
}

/** A lost card of somebody who takes part works no longer. `NotFound` when there is no card in use. */
export async function withdrawMemberCard(ctx: Context, permit: Permit<"memberCard.withdraw">, who: Who): Promise<void> {
  const { personId: holderId } = await requireHolder(ctx, permit, who);
  await takeCardBack(ctx, permit, { holderId });
}
