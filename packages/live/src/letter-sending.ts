import { endLetter, type Letter, markHandedOver, postponeLetter, type Store } from "@naast/db";
import { addMail, markShown } from "@naast/db/journal/outbox-repository";
import { closeLetter, type Forge, openLetter } from "@naast/domain";
import { LetGo, type Mailer, NotTaken } from "@naast/mail";
import { type Clock, hour, type LetterReason, minute, newId, second } from "@naast/vocabulary";

/** What sending word needs. `holder` names this process; `patience` is how long a letter is its own. */
export type Post = {
  store: Store;
  clock: Clock;
  forge: Pick<Forge, "addresses" | "stopWord">;
  postman: Mailer | "demo";
  holder: string;
  patience?: number;
};

/** Longer than a mail server can keep us waiting. */
export const usualPatience = 3 * minute;
const firstPause = 5 * second;
const longestPause = 6 * hour;
const triesAtMost = 12;

/** What is known of a letter that was not taken. `unknown`: the server may have it, for all that we heard. */
type Failed = { reason: LetterReason; isOver: boolean };

const numberIn = (error: object, name: string): number | null => {
  const value = Object.entries(error).find(([key]) => key === name)?.[1];
  return typeof value === "number" ? value : null;
};

function failureOf(error: unknown, wasHandedOver: boolean): Failed {
  if (error instanceof NotTaken) return { reason: error.isForGood ? "refused" : "notTaken", isOver: error.isForGood };
  const code = error instanceof Error ? numberIn(error, "responseCode") : null;
  // The server answered: it knows that it has not taken it, and so do we.
  if (code !== null) return { reason: code >= 500 ? "refused" : "notTaken", isOver: code >= 500 };
  return wasHandedOver ? { reason: "unknown", isOver: true } : { reason: "unreachable", isOver: false };
}

/** Sends one letter that this process holds. At most once: after the last word was said, only an answer of the server lets it be tried again. */
export async function sendLetter(post: Post, letter: Letter): Promise<void> {
  const { store, clock, forge, postman, holder, patience = usualPatience } = post;
  const { id } = letter;
  const opened = await openLetter(post, letter, forge);
  const mine = { id, holder };
  if (opened === "nothingLeft") return end(post, letter, { state: "dropped", reason: opened });
  if (opened === "noAddress") return end(post, letter, { state: "dead", reason: opened });
  if (postman === "demo") {
    const mailId = newId("Outbox");
    const at = clock.now();
    await store.write(async (tx) => {
      await addMail(tx, { id: mailId, app: letter.app, createdAt: at, ...opened });
      await markShown(tx, { id: mailId, at });
    });
    return closeLetter(post, letter, holder);
  }
  let wasHandedOver = false;
  const lastWord = async () => {
    const now = clock.now();
    wasHandedOver = await store.write((tx) => markHandedOver(tx, { ...mine, now, until: new Date(now.getTime() + patience) }));
    return wasHandedOver;
  };
  try {
    await postman.send({ id, ...opened }, lastWord);
  } catch (error) {
    // Another process holds it by now, and will see to it.
    if (error instanceof LetGo) return;
    return failed(post, letter, failureOf(error, wasHandedOver));
  }
  await closeLetter(post, letter, holder);
}

function end({ store, clock, holder }: Post, { id }: Letter, ending: { state: "dead" | "dropped"; reason: LetterReason }): Promise<void> {
  return store.write((tx) => endLetter(tx, { id, holder, at: clock.now(), ...ending }));
}

async function failed(post: Post, letter: Letter, { reason, isOver }: Failed): Promise<void> {
  process.emitWarning(`letter ${letter.id} was not taken (try ${letter.tries + 1}): ${reason}`, "MailWarning");
  if (isOver || letter.tries + 1 >= triesAtMost) return end(post, letter, { state: "dead", reason });
  const pause = Math.min(firstPause * 2 ** letter.tries, longestPause);
  const nextTryAt = new Date(post.clock.now().getTime() + pause);
  await post.store.write((tx) => postponeLetter(tx, { id: letter.id, holder: post.holder, nextTryAt }));
}
