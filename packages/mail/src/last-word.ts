import { Readable } from "node:stream";

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
export function heldBack(whole: NodeJS.ReadableStream, lastWord: LastWord): Readable {
  return Readable.from(untilLastWord(whole, lastWord), { objectMode: false });
}

async function* untilLastWord(whole: NodeJS.ReadableStream, lastWord: LastWord): AsyncGenerator<string | Uint8Array> {
  for await (const part of whole) yield part;
  if (!(await lastWord())) throw new LetGo("another process has it");
}
