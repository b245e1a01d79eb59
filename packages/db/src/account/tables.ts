import { apps, languages, strengths, timeZone } from "@naast/vocabulary";
import type { Columns } from "../columns.ts";

/** People who can sign in, their sessions and codes. A person may be a worker here and a network member there. */
export function accountTables(c: Columns) {
  const person = c.table(
    "person",
    {
      id: c.id<"Person">().primaryKey(),
      name: c.words().notNull(),
      /** Lower case; null for who has no e-mail. */
      email: c.words(),
      language: c.oneOf(languages).notNull(),
      textSize: c.count().notNull().default(100),
      dataSaver: c.flag().notNull().default(false),
      /** Where this person's clocks stand, by its IANA name. */
      timeZone: c.words().notNull().default(timeZone),
      createdAt: c.instant().notNull(),
      endedAt: c.instant(),
    },
    (t) => [c.uniqueIndex("personEmail").on(t.email)],
  );
  const session = c.table(
    "session",
    {
      id: c.id<"Session">().primaryKey(),
      personId: c
        .id<"Person">()
        .notNull()
        .references(() => person.id, { onDelete: "restrict" }),
      app: c.oneOf(apps).notNull(),
      strength: c.oneOf(strengths).notNull(),
      /** SHA-256 of the token in the cookie: who reads the database cannot sign in with it. */
      tokenHash: c.words().notNull(),
      deviceWords: c.words().notNull(),
      sharedDevice: c.flag().notNull().default(false),
      startedAt: c.instant().notNull(),
      lastSeenAt: c.instant().notNull(),
      expiresAt: c.instant().notNull(),
    },
    (t) => [c.uniqueIndex("sessionToken").on(t.tokenHash), c.index("sessionPerson").on(t.personId)],
  );
  const signInCode = c.table(
    "signInCode",
    {
      id: c.id<"SignInCode">().primaryKey(),
      personId: c
        .id<"Person">()
        .notNull()
        .references(() => person.id, { onDelete: "restrict" }),
      app: c.oneOf(apps).notNull(),
      codeHash: c.words().notNull(),
      linkHash: c.words().notNull(),
      tries: c.count().notNull().default(0),
      createdAt: c.instant().notNull(),
      expiresAt: c.instant().notNull(),
      usedAt: c.instant(),
    },
    (t) => [c.uniqueIndex("signInCodeLink").on(t.linkHash), c.index("signInCodePerson").on(t.personId, t.app)],
  );
  /** Counts tries per hashed key (an address of the network, an account), for the rate limits. */
  const signInTry = c.table("signInTry", { id: c.sequence(), keyHash: c.words().notNull(), triedAt: c.instant().notNull() }, (t) => [
    c.index("signInTryKey").on(t.keyHash, t.triedAt),
  ]);
  return { person, session, signInCode, signInTry };
}
export type AccountTables = ReturnType<typeof accountTables>;
