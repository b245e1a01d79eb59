import { createHmac } from "node:crypto";

const shortestSecret = 32;

/** A key of its own for each purpose: what one purpose leaks is of no use to another. */
export type KeyFor = (purpose: string) => string;

/** Keys made from AUTH_SECRET, which is not in the database. Says what is missing in one sentence, for who runs Naast. */
export function keysFrom(secret: string | undefined): KeyFor {
  if (secret === undefined || secret.length < shortestSecret) {
    throw new Error(`AUTH_SECRET must be set, to at least ${shortestSecret} characters: openssl rand -base64 32`);
  }
  return (purpose) => createHmac("sha256", secret).update(purpose).digest("base64url");
}
