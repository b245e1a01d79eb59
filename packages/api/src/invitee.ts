// The way in for who holds an invitation and has no account. Not in the router: there is no actor, and every call that
// takes what somebody typed is limited per network address and answers after the same time, whatever it found.
import { currentSignIn } from "@naast/auth";
import {
  beginInvitedSession,
  currentEntrance,
  type Entrance,
  forgeFrom,
  type Holding,
  hashOfTyped,
  sealed,
  steadily,
  takeAnswerTurn,
  takeInvitationTurn,
  unsealed,
} from "@naast/auth/invitation-entrance";
import {
  acceptInvitation,
  askAsInvitee,
  checkSecondWord,
  declineAsInvitee,
  type InviteeContext,
  type InviteeView,
  laterAsInvitee,
  openInvitation,
  openWorld,
  readAsInvitee,
  removeInvitee,
} from "@naast/domain";
import { type Acceptance, type ClientId, Conflict, type MadeOwnCard, NotFound } from "@naast/vocabulary";

export type { InviteeView } from "@naast/domain";

/** What the calls below need of the world; tests hand in their own. */
export type InviteeWorld = { entrance: Entrance; context: () => Promise<InviteeContext> };

async function currentWorld(): Promise<InviteeWorld> {
  const entrance = await currentEntrance();
  const context = async () => ({ ...(await openWorld()), forge: forgeFrom(entrance.settings), signedIn: await currentSignIn("portal") });
  return { entrance, context };
}

/** `closed`: unknown, expired, used, blocked and taken back alike. `replaced`: only for who holds one of which there is a newer. */
export type OpenedInvitation = { state: "opened"; holding: string } | { state: "closed" | "replaced" };
type Typed = { typed: string; address: string };

async function outcomeOf<Result>(work: () => Promise<Result>): Promise<Result | "closed" | "replaced"> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NotFound) return "closed";
    if (error instanceof Conflict && error.reason === "invitation.moved") return "replaced";
    throw error;
  }
}

/** Does it with what was typed, and answers after the same time each time. What leads nowhere counts as a guess. */
async function withTyped(
  { typed, address }: Typed,
  given: InviteeWorld | undefined,
  work: (ctx: InviteeContext, held: Holding) => Promise<void>,
) {
  const { entrance, context } = given ?? (await currentWorld());
  const wasRight = await takeInvitationTurn(entrance, { typed, address });
  const holding = { hash: hashOfTyped(entrance.settings, typed), word: null };
  const outcome = await steadily(async () => {
    const found = await outcomeOf(async () => work(await context(), holding));
    if (found !== "closed") await wasRight();
    return found;
  });
  return { outcome, keep: () => sealed(entrance.settings, holding) };
}

/** Opens an invitation with what was typed or pressed. `TooMany` after too many tries. */
export async function openInvitee(typed: Typed, given?: InviteeWorld): Promise<OpenedInvitation> {
  const { outcome, keep } = await withTyped(typed, given, openInvitation);
  return outcome === undefined ? { state: "opened", holding: keep() } : { state: outcome };
}

/** Forgets who holds this code. Says the same, after the same time, whether or not there was anything to forget. */
export async function removeByCode(typed: Typed, given?: InviteeWorld): Promise<void> {
  await withTyped(typed, given, removeInvitee);
}

function heldIn({ settings }: Entrance, holding: string): Holding {
  const held = unsealed(settings, holding);
  if (held === null) throw new NotFound();
  return held;
}

/** The invitation that this browser opened; null when it is open no more. */
export async function readInvitee(holding: string, given?: InviteeWorld): Promise<InviteeView | null> {
  const { entrance, context } = given ?? (await currentWorld());
  const view = await outcomeOf(async () => readAsInvitee(await context(), heldIn(entrance, holding)));
  return view === "closed" || view === "replaced" ? null : view;
}

/** The word of the second check: the same holding with it, or null when it was wrong. Five wrong ones end the code. */
export async function giveWord(holding: string, word: string, given?: InviteeWorld): Promise<string | null> {
  const { entrance, context } = given ?? (await currentWorld());
  const held = { ...heldIn(entrance, holding), word };
  return (await checkSecondWord(await context(), held)) ? sealed(entrance.settings, held) : null;
}

async function answering(
  holding: string,
  given: InviteeWorld | undefined,
  work: (ctx: InviteeContext, held: Holding) => Promise<void>,
): Promise<void> {
  const { entrance, context } = given ?? (await currentWorld());
  const held = heldIn(entrance, holding);
  await takeAnswerTurn(entrance, held.hash);
  await work(await context(), held);
}

/** A question first. `NotFound` when it is open no more; so too for the answers below. */
export function askInvitee(holding: string, question: { words: string }, given?: InviteeWorld): Promise<void> {
  return answering(holding, given, (ctx, held) => askAsInvitee(ctx, held, question));
}

/** Another day, once. `Invalid` for a day that is over or too far away. */
export function answerLater(holding: string, later: { day: string }, given?: InviteeWorld): Promise<void> {
  return answering(holding, given, (ctx, held) => laterAsInvitee(ctx, held, later));
}

/** No, for good. */
export function declineInvitee(
  holding: string,
  no: { words: string | null; tell: "client" | "nobody" },
  given?: InviteeWorld,
): Promise<void> {
  return answering(holding, given, (ctx, held) => declineAsInvitee(ctx, held, no));
}

/** "Remove me", from the page itself. */
export async function removeHeld(holding: string, given?: InviteeWorld): Promise<void> {
  const { entrance, context } = given ?? (await currentWorld());
  const held = heldIn(entrance, holding);
  await outcomeOf(async () => removeInvitee(await context(), held));
}

type Accepted = { answer: Acceptance; device: { sharedDevice: boolean; deviceWords: string } };

/** What the page after a yes shows: the plan, and the card of who chose a PIN. */
type Joined = { clientId: ClientId; card: MadeOwnCard | null };

/** Yes. Who is new is signed in on this browser from now on. `Invalid`, or `NotFound` when it is open no more. */
export async function acceptInvitee(holding: string, { answer, device }: Accepted): Promise<Joined> {
  const { entrance, context } = await currentWorld();
  const held = heldIn(entrance, holding);
  await takeAnswerTurn(entrance, held.hash);
  const { personId, clientId, isNew, cardWords } = await acceptInvitation(await context(), held, answer);
  if (isNew) await beginInvitedSession({ app: "portal", personId, ...device });
  return { clientId, card: cardWords === null ? null : { personId, words: cardWords } };
}
