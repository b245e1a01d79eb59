import { addInviteeEvent, eraseContact, type StoredInvitation, updateInvitation, useSecret } from "@naast/db";
import { addDays, answerDaysAfterLater, dayOf, Invalid, laterDaysAtMost, momentOf, NotFound } from "@naast/vocabulary";
import { authoriseHolder, type Held, type InviteeContext } from "./invitee-door.ts";

/** A question first. It goes to the client, who may answer it; the invitation stays as it is. */
export async function askAsInvitee(ctx: InviteeContext, held: Held, { words }: { words: string }): Promise<void> {
  const { permit, found } = await authoriseHolder(ctx, "invitee.ask", held);
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    await updateInvitation(tx, permit, { before: found.invitation, set: { questionWords: words, replyWords: null } });
    await addInviteeEvent(tx, permit, { at, content: { kind: "invitation.answered", answer: "question" }, personId: null });
  });
}

/** "Ask me again on that day": once. Until then nothing is sent, and the address is kept for that one message. */
export async function laterAsInvitee(ctx: InviteeContext, held: Held, { day }: { day: string }): Promise<void> {
  const { permit, found } = await authoriseHolder(ctx, "invitee.later", held);
  const at = ctx.clock.now();
  const today = dayOf(at);
  if (day <= today || day > addDays(today, laterDaysAtMost)) throw new Invalid({ day: "chooseDay" });
  const expiresAt = momentOf(addDays(day, answerDaysAfterLater), "23:59");
  await ctx.store.write(async (tx) => {
    await updateInvitation(tx, permit, { before: found.invitation, set: { state: "later", laterOn: day, answeredAt: at, expiresAt } });
    await addInviteeEvent(tx, permit, { at, content: { kind: "invitation.answered", answer: "later" }, personId: null });
  });
}

/** No, for good. The address is gone in the same transaction; a reason goes to the client only when they chose that. */
export async function declineAsInvitee(
  ctx: InviteeContext,
  held: Held,
  { words, tell }: { words: string | null; tell: "client" | "nobody" },
): Promise<void> {
  const { permit, found } = await authoriseHolder(ctx, "invitee.decline", held);
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    if (!(await useSecret(tx, permit, { id: found.secret.id, at }))) throw new NotFound();
    const reasonWords = tell === "client" ? words : null;
    await eraseContact(tx, found.invitation, at);
    const before = { ...found.invitation, version: found.invitation.version + 1 };
    await updateInvitation(tx, permit, { before, set: { ...forgotten, state: "declined", answeredAt: at, reasonWords } });
    await addInviteeEvent(tx, permit, { at, content: { kind: "invitation.answered", answer: "no" }, personId: null });
  });
}

/** What they wrote goes with the address; that they were asked, and said no, stays with the client. */
const forgotten = { questionWords: null, replyWords: null } satisfies Partial<StoredInvitation>;

/** "Remove me", with any code that was ever given. Says nothing about whether there was something to remove. */
export async function removeInvitee(ctx: InviteeContext, held: Held): Promise<void> {
  const { permit, found } = await authoriseHolder(ctx, "invitee.remove", held);
  const at = ctx.clock.now();
  const { invitation } = found;
  await ctx.store.write(async (tx) => {
    await eraseContact(tx, invitation, at);
    const isClosed = invitation.state === "blocked" || invitation.state === "declined";
    const before = { ...invitation, version: invitation.version + 1 };
    const answered = { state: "declined" as const, answeredAt: at, reasonWords: null };
    await updateInvitation(tx, permit, { before, set: { ...forgotten, ...(isClosed ? {} : answered) } });
    if (!isClosed) await addInviteeEvent(tx, permit, { at, content: { kind: "invitation.answered", answer: "no" }, personId: null });
  });
}
