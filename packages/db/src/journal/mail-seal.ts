// What a mail says holds a code or a link that lets somebody in. Who reads the database, or a copy of it, sees neither.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import type { Id } from "@naast/vocabulary";
import { keysFrom } from "../account/server-key.ts";

export type MailContent = Record<string, string>;

const cipher = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;
/** Made of the server's key, which is not in the database; asked for at each mail, so that nothing else needs it. */
const key = () => createHash("sha256").update(keysFrom(process.env["AUTH_SECRET"])("outbox")).digest();

/** As it is kept. It opens in this row and nowhere else. */
export function sealMail(content: MailContent, id: Id<"Outbox">): MailContent {
  const nonce = randomBytes(nonceBytes);
  const machine = createCipheriv(cipher, key(), nonce).setAAD(Buffer.from(id));
  const closed = Buffer.concat([machine.update(JSON.stringify(content), "utf8"), machine.final()]);
  return { sealed: Buffer.concat([nonce, machine.getAuthTag(), closed]).toString("base64url") };
}

function isContent(found: unknown): found is MailContent {
  return typeof found === "object" && found !== null && Object.values(found).every((value) => typeof value === "string");
}

/** What it says. Empty when it was sent, and when the server's key is another one by now: then it can not leave any more. */
export function openMail(content: MailContent, id: Id<"Outbox">): MailContent {
  const { sealed } = content;
  // Written before mail was sealed.
  if (sealed === undefined) return content;
  try {
    const whole = Buffer.from(sealed, "base64url");
    const machine = createDecipheriv(cipher, key(), whole.subarray(0, nonceBytes), { authTagLength: tagBytes })
      .setAAD(Buffer.from(id))
      .setAuthTag(whole.subarray(nonceBytes, nonceBytes + tagBytes));
    const words = Buffer.concat([machine.update(whole.subarray(nonceBytes + tagBytes)), machine.final()]).toString("utf8");
    const found: unknown = JSON.parse(words);
    return isContent(found) ? found : {};
  } catch {
    return {};
  }
}
