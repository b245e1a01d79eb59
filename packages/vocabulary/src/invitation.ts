import { z } from "zod";
import { emailAddress, languages } from "./account.ts";
import { pinChoice } from "./card.ts";
import { forClient } from "./client.ts";
import { grantPeriods, type Label, labels } from "./consent.ts";
import { chosenIdOf, idOf } from "./id.ts";
import { day } from "./moment.ts";
import { optionalWords, wordLimit, writtenWords } from "./words.ts";

/** Where an invitation stands (`docs/glossary.md`, invitation). Taking part itself is a membership (`network.ts`). */
export const invitationStates = [
  "nominated",
  "dropped",
  "idea",
  "ready",
  "sent",
  "opened",
  "later",
  "accepted",
  "declined",
  "expired",
  "withdrawn",
  "blocked",
] as const;
export type InvitationState = (typeof invitationStates)[number];

/** How it reaches somebody. `self`: "I tell them myself", with a code to hand over. */
export const invitationChannels = ["email", "text", "letter", "self"] as const;
export type InvitationChannel = (typeof invitationChannels)[number];

/** How somebody who takes part hears that there is something new, and how often. */
export const messageChannels = ["email", "text", "letter", "none"] as const;
export type MessageChannel = (typeof messageChannels)[number];
export const messageRhythms = ["each", "daily", "weekly", "monthly", "never"] as const;
export type MessageRhythm = (typeof messageRhythms)[number];

/** Days within which an answer is asked; the client may choose another one. A letter is given longer: post is slow (`peers.md` 4.5). */
export const answerDays = [7, 14, 28] as const;
export const answerDaysOf: Readonly<Record<InvitationChannel, (typeof answerDays)[number]>> = { email: 14, text: 14, letter: 28, self: 28 };
/** A day of one's own for "ask me again" lies at most this far ahead, since the address is kept until then. */
export const laterDaysAtMost = 60;
/** After an asking again this many days are left to answer. */
export const answerDaysAfterLater = 14;
/** A nomination that the client leaves alone goes away by itself. */
export const nominationDays = 60;
/** Without an answer the address is erased after this long (`domain.md` 6.2). */
export const contactDays = 30;
/** Nobody is asked more often than this within so many days. */
export const sendingsAtMost = 3;
export const sendingsDays = 90;
/** Wrong words for the second check, per code. */
export const secondTriesAtMost = 5;

/** What an accepted invitation gives to read unless the client says otherwise (`product.md`, visibility). */
export const firstInvitationLabels = ["purpose", "goals", "meetings"] as const satisfies readonly Label[];

const telephone = z
  .string({ error: "writeSomething" })
  .trim()
  .regex(/^\+?[0-9][0-9 ()-]{5,19}$/, { error: "telephoneShape" });

/** Eight of these make 40 bits. Letters that look like a digit or another letter are left out (I, L, O, U). */
export const codeCharacters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export const codeLength = 8;

/** What somebody typed from a letter: any case, with spaces or dashes, an O for a nought. Whether it exists is not asked here. */
export function bareCode(typed: string): string {
  const bare = typed.toUpperCase().replace(/[^0-9A-Z]/g, "");
  return bare.replaceAll("O", "0").replaceAll(/[IL]/g, "1");
}

/** The same in two groups, as a letter shows it. */
export function shownCode(code: string): string {
  return `${code.slice(0, codeLength / 2)}-${code.slice(codeLength / 2)}`;
}

/** The word or year of the second check, as both may write it: case and spaces do not matter. */
export function plainWord(word: string): string {
  return word.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

const idOrNone = z.union([z.literal("").transform(() => null), z.null(), idOf("NetworkNode")]);

/** What a client says to the one they invite. Hints, never texts of ours: what is not written is not said. */
export const invitationWords = z
  .object({
    label: writtenWords(wordLimit.label),
    whyWords: writtenWords(wordLimit.sentence),
    hopeWords: optionalWords(wordLimit.sentence).default(null),
    notAskedWords: optionalWords(wordLimit.sentence).default(null),
    firstThingWords: optionalWords(wordLimit.short).default(null),
    /** Whom the other may call, if the client wants that. */
    callWords: optionalWords(wordLimit.short).default(null),
    language: z.enum(languages, { error: "choose" }),
    channel: z.enum(invitationChannels, { error: "choose" }),
    /** Only the one that goes with the channel counts. */
    email: z.union([z.literal("").transform(() => null), z.null(), emailAddress]).default(null),
    telephone: z.union([z.literal("").transform(() => null), z.null(), telephone]).default(null),
    labelIds: z.array(z.enum(labels)).max(labels.length).default([]),
    period: z.enum(grantPeriods, { error: "choose" }),
    days: z.coerce.number().pipe(z.union(answerDays.map((days) => z.literal(days)))),
    /** A word or a year for the second check; empty: the name shows at once. Null: as it was. */
    secondWord: optionalWords(wordLimit.label).default(null),
    /** Whether there is a second check at all; a word need not be typed again to keep it. */
    second: z.enum(["none", "word"], { error: "choose" }),
  })
  .refine(({ channel, email }) => channel !== "email" || email !== null, { path: ["email"], error: "emailShape" })
  .refine((words) => words.channel !== "text" || words.telephone !== null, { path: ["telephone"], error: "telephoneShape" });
export type InvitationWords = z.infer<typeof invitationWords>;

/** A new invitation, as an idea that only the client sees. `askedAgain`: who said no before, said so themselves. */
export const newInvitation = z.intersection(
  forClient.extend({ nodeId: idOrNone.default(null), askedAgain: z.enum(["yes"]).nullable().default(null) }),
  invitationWords,
);
export type NewInvitation = z.infer<typeof newInvitation>;

export const invitationChoice = forClient.extend({ invitationId: idOf("Invitation") });
export const invitationChange = z.intersection(invitationChoice.extend({ version: z.coerce.number().int().positive() }), invitationWords);
export type InvitationChange = z.infer<typeof invitationChange>;

/** `preview`: that what the other will read was seen, which comes before sending. */
export const invitationSending = invitationChoice.extend({ preview: z.literal("seen") });
/** A worker who blocks says why; the client need not. */
export const invitationBlock = invitationChoice.extend({ words: optionalWords(wordLimit.sentence).default(null) });
export const invitationReply = invitationChoice.extend({ words: writtenWords(wordLimit.sentence) });

export const newNomination = forClient.extend({ label: writtenWords(wordLimit.label), words: writtenWords(wordLimit.sentence) });
export type NewNomination = z.infer<typeof newNomination>;
export const nominationAnswer = invitationChoice.extend({ answer: z.enum(["take", "notNow"], { error: "choose" }) });

/** The client says which worker it was; that worker says yes, it was so. What was said is written nowhere. */
export const safetyTalkNote = forClient.extend({ nodeId: idOf("NetworkNode"), workerId: chosenIdOf("Person") });
export const safetyTalkConfirmation = forClient.extend({ talkId: idOf("SafetyTalk") });

/** How somebody without e-mail comes back: with a card and the PIN they choose here, or they choose that later (`card.ts`). */
const wayBack = z
  .object({ comeBack: z.enum(["pin", "later"]).default("later"), newPin: z.string().default(""), newPinAgain: z.string().default("") })
  .transform(({ comeBack, ...typed }, check) => {
    if (comeBack === "later") return { pin: null };
    const chosen = pinChoice.safeParse(typed);
    for (const { path, message } of chosen.error?.issues ?? []) check.addIssue({ code: "custom", path, message });
    return { pin: chosen.data ?? null };
  });

/** How somebody who said yes wants to take part. */
const takingPart = z
  .object({
    /** Somebody who is signed in already may take part as themselves. */
    as: z.enum(["new", "me"], { error: "choose" }).default("new"),
    name: optionalWords(wordLimit.name).default(null),
    language: z.enum(languages),
    channel: z.enum(messageChannels, { error: "choose" }),
    rhythm: z.enum(messageRhythms, { error: "choose" }),
    email: z.union([z.literal("").transform(() => null), z.null(), emailAddress]).default(null),
    telephone: z.union([z.literal("").transform(() => null), z.null(), telephone]).default(null),
    limitsWords: optionalWords(wordLimit.sentence).default(null),
  })
  .refine((answer) => answer.as === "me" || answer.name !== null, { path: ["name"], error: "writeSomething" })
  .refine(({ as, channel, email }) => as === "me" || channel !== "email" || email !== null, { path: ["email"], error: "emailShape" })
  .refine((answer) => answer.channel !== "text" || answer.telephone !== null, { path: ["telephone"], error: "telephoneShape" });
export const acceptance = z.intersection(takingPart, wayBack);
export type Acceptance = z.infer<typeof acceptance>;

/** A no needs no reason; a reason goes to the client only when they choose so. */
export const refusal = z.object({
  words: optionalWords(wordLimit.sentence).default(null),
  tell: z.enum(["client", "nobody"]).default("nobody"),
});
export const laterDay = z.object({ day: z.string({ error: "chooseDay" }).pipe(day) });
export const inviteeQuestion = z.object({ words: writtenWords(wordLimit.sentence) });
