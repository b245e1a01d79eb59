import { grantPeriods, invitationChannels, invitationStates, type Label, languages } from "@naast/vocabulary";
import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";

/** Who is asked to take part, in the client's words; and the secrets that open the invitation, as hashes only. */
export function invitationTables(c: Columns, { client }: ClientTables) {
  const ofClient = () =>
    c
      .id<"Client">()
      .notNull()
      .references(() => client.id, { onDelete: "restrict" });
  const invitation = c.table(
    "invitation",
    {
      id: c.id<"Invitation">().primaryKey(),
      clientId: ofClient(),
      /** Who on the client's map it is for; null while it is a nomination that the client did not take over. */
      nodeId: c.id<"NetworkNode">(),
      state: c.oneOf(invitationStates).notNull(),
      /** How the invited person is called in it; a first name or a nickname. */
      label: c.words().notNull(),
      /** Who nominated, and why; null when the client had the idea. */
      nominatedBy: c.id<"Person">(),
      nominationWords: c.words(),
      /** Why you, what I hope, what I do not ask: the client's words. */
      whyWords: c.words(),
      hopeWords: c.words(),
      notAskedWords: c.words(),
      /** A first small thing to do, if the client has one. */
      firstThingWords: c.words(),
      /** Whom the other may call. */
      callWords: c.words(),
      /** The sentence of the support purpose as it stood when it was sent: no purpose, no invitation (B1). */
      purposeWords: c.words(),
      language: c.oneOf(languages).notNull(),
      channel: c.oneOf(invitationChannels),
      /** E-mail address or telephone number. Only while it is needed: empty after an answer or 30 days (`domain.md` 6.2). */
      contact: c.words(),
      labels: c.json<readonly Label[]>().notNull(),
      period: c.oneOf(grantPeriods).notNull(),
      /** How many days there are to answer, from sending. */
      days: c.count().notNull().default(14),
      /** Hash of the word that the client gives by another way; the inviter's name shows only after it. */
      secondCodeHash: c.words(),
      blockedBy: c.id<"Person">(),
      /** Why a worker stopped it, for the client to read; a client needs no reason. */
      blockWords: c.words(),
      composedBy: c.id<"Person">(),
      /** A worker who sent it beside the client; null when the client did. */
      sentBy: c.id<"Person">(),
      createdAt: c.instant().notNull(),
      sentAt: c.instant(),
      expiresAt: c.instant(),
      answeredAt: c.instant(),
      /** The day on which somebody who said "later" wants to be asked again. */
      laterOn: c.day(),
      /** Why not, only if the one who said no wanted the client to read it. */
      reasonWords: c.words(),
      questionWords: c.words(),
      replyWords: c.words(),
      erasedAt: c.instant(),
      /** The one who said yes. */
      personId: c.id<"Person">(),
      version: c.count().notNull().default(1),
    },
    (t) => [c.index("invitationClient").on(t.clientId, t.createdAt)],
  );
  const invitationSecret = c.table(
    "invitationSecret",
    {
      id: c.id<"InvitationSecret">().primaryKey(),
      invitationId: c
        .id<"Invitation">()
        .notNull()
        .references(() => invitation.id, { onDelete: "restrict" }),
      /** A link carries 256 random bits and is kept as SHA-256; a code of eight characters as a keyed hash. */
      kind: c.oneOf(["link", "code"]).notNull(),
      hash: c.words().notNull(),
      tries: c.count().notNull().default(0),
      createdAt: c.instant().notNull(),
      expiresAt: c.instant().notNull(),
      usedAt: c.instant(),
      replacedAt: c.instant(),
    },
    (t) => [c.uniqueIndex("invitationSecretHash").on(t.hash), c.index("invitationSecretInvitation").on(t.invitationId)],
  );
  /** Before somebody with an unsafe tie is invited, client and worker talk about it and both say so (four eyes, `domain.md` 6.5). */
  const safetyTalk = c.table(
    "safetyTalk",
    {
      id: c.id<"SafetyTalk">().primaryKey(),
      clientId: ofClient(),
      nodeId: c.id<"NetworkNode">().notNull(),
      workerId: c.id<"Person">().notNull(),
      notedByClientAt: c.instant(),
      notedByWorkerAt: c.instant(),
      createdAt: c.instant().notNull(),
    },
    (t) => [c.uniqueIndex("safetyTalkOnce").on(t.nodeId, t.workerId), c.index("safetyTalkClient").on(t.clientId)],
  );
  return { invitation, invitationSecret, safetyTalk };
}
