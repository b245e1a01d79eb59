import type { Columns } from "../columns.ts";
import type { AccountTables } from "./tables.ts";

/** Sign-in without phone or e-mail: a printed card (have) and a PIN (know), two factors (`domain.md` 10.5). */
export function cardTables(c: Columns, { person }: AccountTables) {
  const accessCard = c.table(
    "accessCard",
    {
      id: c.id<"AccessCard">().primaryKey(),
      personId: c
        .id<"Person">()
        .notNull()
        .references(() => person.id, { onDelete: "restrict" }),
      /** Keyed hash of the short code; the QR code holds the same code as an address. */
      codeHash: c.words().notNull(),
      /** Null until the holder chose one. */
      pinHash: c.words(),
      /** A second PIN, for who is being watched: it opens the quiet plan. */
      quietPinHash: c.words(),
      quietPersonId: c.id<"Person">(),
      /** Wrong tries since the last right one, and until when the card rests. */
      tries: c.count().notNull().default(0),
      restsUntil: c.instant(),
      issuedBy: c.id<"Person">().notNull(),
      issuedAt: c.instant().notNull(),
      withdrawnAt: c.instant(),
      withdrawnBy: c.id<"Person">(),
      version: c.count().notNull().default(1),
    },
    (t) => [c.uniqueIndex("accessCardCode").on(t.codeHash), c.index("accessCardPerson").on(t.personId)],
  );
  return { accessCard };
}
