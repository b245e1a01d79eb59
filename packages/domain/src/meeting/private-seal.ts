import { keysFrom, type PrivateSeal, privateSealFrom, type SealPlace, type StoredPrivateText } from "@naast/db";
import type { PrivateWords } from "@naast/vocabulary";
import { privateWordsShape } from "@naast/vocabulary";

let seal: PrivateSeal | undefined;

/** How private time is sealed in this installation. Made at the first text, so that nothing else needs the key. */
function currentPrivateSeal(): PrivateSeal {
  seal ??= privateSealFrom(keysFrom(process.env["AUTH_SECRET"]));
  return seal;
}

/** What somebody wrote, as it is kept. */
export function sealWords({ kind, words, ownerId, whenWords }: PrivateWords, place: SealPlace): string {
  return currentPrivateSeal().seal(JSON.stringify({ kind, words, ownerId, whenWords }), place);
}

/** What it says, for who is in the private time. NOTE: the caller has looked that up. */
export function openWords({ id: textId, privateTimeId, sealed }: StoredPrivateText): PrivateWords {
  return privateWordsShape.parse(JSON.parse(currentPrivateSeal().open(sealed, { privateTimeId, textId })));
}
