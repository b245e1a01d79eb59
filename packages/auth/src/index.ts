// Everything about signing in that the rest may use (decision 0004). Functions that set or clear a cookie are for server
// actions and route handlers only. Failures are those of the vocabulary: Invalid, NotFound, TooMany.
import type { App, SignedIn } from "@naast/vocabulary";
import * as card from "./card-sign-in.ts";
import * as demo from "./demo.ts";
import { currentEntrance } from "./entrance.ts";
import { type CodeRequest, requestCode as request } from "./request-code.ts";
import { keepInCookie, tokenInCookie } from "./session-cookie.ts";
import { stillHolds } from "./sessions.ts";
import * as enter from "./sign-in.ts";

export { type DemoMail, type DemoPerson, isDemo } from "./demo.ts";
export { currentSignIn, nextAuthHandlers, signOut } from "./next-auth.ts";
export { type CodeRequest, confirmPath } from "./request-code.ts";
export { deviceWordsOf, visitorAddress } from "./visitor.ts";

export type CodeSignIn = Omit<enter.WithCode, "replaces">;
export type CardSignIn = Omit<card.WithCard, "replaces">;
export type LinkSignIn = Omit<enter.WithLink, "replaces">;

/** Mails a code and a link, if this is somebody's address. `Invalid` (email: emailShape), `TooMany`. */
export async function requestCode(asked: CodeRequest): Promise<void> {
  await request(await currentEntrance(), asked);
}

/** Signs in with the code from the mail. `Invalid` (email: emailShape; code: codeShape, codeWrong), `TooMany`. */
export async function signInWithCode(entering: CodeSignIn): Promise<void> {
  const replaces = await tokenInCookie(entering.app);
  await keepInCookie(await enter.signInWithCode(await currentEntrance(), { ...entering, replaces }));
}

/**
 * Signs in to the portal with a card and its PIN. "choosePin": both were right, and this was the PIN to start with; the
 * same again with a new PIN goes on. `Invalid` (code: cardShape; pin: pinShape, cardWrong; newPin: pinShape, pinEasy;
 * newPinAgain: pinAgain), `TooMany`.
 */
export async function signInWithCard(entering: CardSignIn): Promise<"signedIn" | "choosePin"> {
  const replaces = await tokenInCookie("portal");
  const begun = await card.signInWithCard(await currentEntrance(), { ...entering, replaces });
  if (begun === "choosePin") return begun;
  await keepInCookie(begun);
  return "signedIn";
}

/** Signs in with the link from the mail; only for the press on its page. `NotFound` when used or expired, `TooMany`. */
export async function signInWithLink(entering: LinkSignIn): Promise<void> {
  const replaces = await tokenInCookie(entering.app);
  await keepInCookie(await enter.signInWithLink(await currentEntrance(), { ...entering, replaces }));
}

/** Whether a sign-in of before still stands; for a channel that stays open. It is no use of the session, and needs no request. */
export async function stillSignedIn(signedIn: SignedIn): Promise<boolean> {
  return stillHolds(await currentEntrance(), signedIn);
}

/** The demo's three doors and the other people of this app. `NotFound` outside the demo, as all that follow. */
export async function demoPeople(app: App): Promise<readonly demo.DemoPerson[]> {
  return demo.demoPeople(await currentEntrance(), app);
}

/** Signs in as the seeded person with this key ("dennis"). */
export async function demoSignIn({ app, person }: { app: App; person: string }): Promise<void> {
  const replaces = await tokenInCookie(app);
  await keepInCookie(await demo.demoSignIn(await currentEntrance(), { app, person, replaces }));
}

/** The card of somebody without e-mail, to try; null when the database has none. */
export async function demoCard(): Promise<demo.DemoCard | null> {
  return demo.demoCard(await currentEntrance());
}

/** The mail that the demo wrote, newest first. */
export async function demoMail(): Promise<readonly demo.DemoMail[]> {
  return demo.demoMail(await currentEntrance());
}

/** Moves the demo's story on by a day; answers how many days it is ahead now. */
export async function demoTomorrow(): Promise<number> {
  return demo.demoTomorrow(await currentEntrance());
}

/** How many days the demo's story is ahead; 0 outside the demo. */
export async function demoDaysAhead(): Promise<number> {
  return demo.demoDaysAhead(await currentEntrance());
}
