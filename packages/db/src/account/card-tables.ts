import { recognitions } from "@naast/vocabulary";
import { isNull } from "drizzle-orm";
import type { Columns } from "../columns.ts";
import type { AccountTables } from "./tables.ts";

/** Sign-in without phone or e-mail: a printed card (have) and a PIN (know), two factors (`domain.md` 10.5, decision 0012). */
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
      recognition: c.oneOf(recognitions).notNull(),
      issuedBy: c.id<"Person">().notNull(),
      issuedAt: c.instant().notNull(),
      withdrawnAt: c.instant(),
      withdrawnBy: c.id<"Person">(),
    },
    (t) => [
      c.uniqueIndex("accessCardCode").on(t.codeHash),
      c.index("accessCardPerson").on(t.personId),
      // One card a person: a new one makes the old one void.
      c.uniqueIndex("accessCardInUse").on(t.personId).where(isNull(t.withdrawnAt)),
    ],
  );
  /** PINs stay when a card is replaced. One opens the holder's own account; another may open a quiet one (decision 0012). */
  const accessPin = c.table(
    "accessPin",
    {
      id: c.id<"AccessPin">().primaryKey(),
      /** Whose card it goes with. */
      holderId: c
        .id<"Person">()
        .notNull()
        .references(() => person.id, { onDelete: "restrict" }),
      /** Whose account it opens: the holder's, or a quiet one. */
      personId: c
        .id<"Person">()
        .notNull()
        .references(() => person.id, { onDelete: "restrict" }),
      /** The account in which it was chosen. */
      chosenBy: c.id<"Person">().notNull(),
      pinHash: c.words().notNull(),
      /** The same in all PINs of a holder, so that one slow hash answers for all of them, however many there are. */
      salt: c.words().notNull(),
      /** Of a start PIN: until when it can be used, once. Null: chosen by the person. */
      startsUntil: c.instant(),
      chosenAt: c.instant().notNull(),
    },
    (t) => [c.uniqueIndex("accessPinPerson").on(t.personId), c.index("accessPinHolder").on(t.holderId)],
  );
  return { accessCard, accessPin };
}
