// What is written in private time. Who reads the database, or a copy of it, sees neither the words nor how many they are.
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import type { Id } from "@naast/vocabulary";
import type { KeyFor } from "../account/server-key.ts";

/** Where a sealed text lies; it opens nowhere else. */
export type SealPlace = { privateTimeId: Id<"PrivateTime">; textId: Id<"PrivateText"> };

export type PrivateSeal = {
  /** `nonce` is chance, and given only where the same demo has to come out twice. */
  seal: (words: string, place: SealPlace, nonce?: Buffer) => string;
  /** Throws when the text was touched, lies in another place or was sealed with another key. */
  open: (sealed: string, place: SealPlace) => string;
};

const cipher = "aes-256-gcm";
/** Stands before the text: a later way of sealing gets another number and goes on opening this one. */
const way = "1";
/** Texts are filled up to a multiple of this, in bytes, so that their length says little. */
const block = 512;
const lengthBytes = 4;

function padded(words: string): Buffer {
  const bytes = Buffer.from(words, "utf8");
  const whole = Buffer.alloc(Math.ceil((bytes.length + lengthBytes) / block) * block);
  whole.writeUInt32BE(bytes.length);
  bytes.copy(whole, lengthBytes);
  return whole;
}

function unpadded(whole: Buffer): string {
  return whole.subarray(lengthBytes, lengthBytes + whole.readUInt32BE()).toString("utf8");
}

/** Each private time has a key of its own, made from the server's key, which is not in the database (decision 0014). */
export function privateSealFrom(keyFor: KeyFor): PrivateSeal {
  const keyOf = ({ privateTimeId }: SealPlace) => createHmac("sha256", keyFor("private time")).update(privateTimeId).digest();
  return {
    seal: (words, place, nonce = randomBytes(12)) => {
      const machine = createCipheriv(cipher, keyOf(place), nonce).setAAD(Buffer.from(place.textId));
      const closed = Buffer.concat([machine.update(padded(words)), machine.final()]);
      return [way, ...[nonce, machine.getAuthTag(), closed].map((part) => part.toString("base64url"))].join(":");
    },
    open: (sealed, place) => {
      const [kind, nonce, tag, closed] = sealed.split(":");
      if (kind !== way || !nonce || !tag || !closed) throw new Error("the text is sealed in a way that is not known here");
      const machine = createDecipheriv(cipher, keyOf(place), Buffer.from(nonce, "base64url"), { authTagLength: 16 })
        .setAAD(Buffer.from(place.textId))
        .setAuthTag(Buffer.from(tag, "base64url"));
      return unpadded(Buffer.concat([machine.update(Buffer.from(closed, "base64url")), machine.final()]));
    },
  };
}
