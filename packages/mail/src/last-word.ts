import { Transform } from "node:stream";

/** Asked when all of a mail but its last dot was said to the server. False: the mail is not ours to send any more. */
export type LastWord = () => Promise<boolean>;

/** The mail was let go before the server had all of it: it certainly was not sent. */
export class LetGo extends Error {
  override name = "LetGo";
}

/**
 * Lets everything through and holds back the end until the last word may be said. A server keeps nothing of a mail whose
 * last dot it did not get, so before this a crash has sent nothing, and after it the mail counts as sent.
 */
export function heldBack(lastWord: LastWord): Transform {
  return new Transform({
    transform: (part: Buffer, _encoding, done) => done(null, part),
    flush: (done) => {
      lastWord().then(
        (isOurs) => done(isOurs ? null : new LetGo("another process has it")),
        (error: unknown) => done(error instanceof Error ? error : new Error("unknown")),
      );
    },
  });
}
