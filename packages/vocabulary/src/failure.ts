import type { Moment } from "./moment.ts";

/** The reader is known and may not do this. Participants read a sentence; outsiders get `NotFound` instead. */
export class Refused extends Error {
  readonly action: string;
  constructor(action: string) {
    super(`refused: ${action}`);
    this.name = "Refused";
    this.action = action;
  }
}

/** It does not exist, or not for this reader: the two look the same on purpose. */
export class NotFound extends Error {
  constructor() {
    super("not found");
    this.name = "NotFound";
  }
}

/** What somebody else wrote in the meantime, beside what this person wrote. Nobody's text is lost. */
export type TwoTexts = { mine: string; theirs: string; theirsBy: string; theirsAt: Moment; version: number };

/** The thing changed since it was read. `reason` is a key of the text package; `texts` when words collided. */
export class Conflict extends Error {
  readonly reason: ConflictReason;
  readonly texts: TwoTexts | null;
  constructor(reason: ConflictReason, texts: TwoTexts | null = null) {
    super(`conflict: ${reason}`);
    this.name = "Conflict";
    this.reason = reason;
    this.texts = texts;
  }
}

export const conflictReasons = [
  "words.changed",
  "step.answered",
  "step.taken",
  "proposal.decided",
  "round.closed",
  "recordedAnswer.late",
  "purpose.replaced",
  "undo.late",
  "undo.changed",
  "plan.closed",
  "already.there",
  "talk.notNow",
  "response.late",
  "invitation.moved",
  "invitation.notYet",
  "client.noWayIn",
  "room.taken",
  "meeting.over",
] as const;
export type ConflictReason = (typeof conflictReasons)[number];

/** What can be wrong at a field and has a sentence of its own: keys of the text package (namespace `invalid`). */
export const fieldProblems = [
  "writeSomething",
  "typeMore",
  "tooLong",
  "strangeCharacters",
  "emailShape",
  "emailKnown",
  "telephoneShape",
  "linkShape",
  "choose",
  "chooseGoal",
  "chooseDay",
  "chooseTime",
  "chooseTimes",
  "tooManyTimes",
  "timeIsOver",
  "chooseNumber",
  "choosePeople",
  "shapeTaken",
  "cardFull",
  "roomClosed",
  "roomTaken",
  "onlyFamilyGroup",
  "notIndependent",
  "cardShape",
  "pinShape",
  "pinEasy",
  "pinAgain",
  "pinWrong",
] as const;
export type FieldProblem = (typeof fieldProblems)[number];

/** The problem with this name; one without a sentence of its own is said in general words. */
export function fieldProblemOf(key: string): FieldProblem | "lookAgain" {
  return fieldProblems.find((one) => one === key) ?? "lookAgain";
}

/** The input does not hold. Field by field, each with a key of the text package that says what to do. */
export class Invalid extends Error {
  readonly fields: Readonly<Record<string, string>>;
  constructor(fields: Readonly<Record<string, string>>) {
    super(`invalid: ${Object.keys(fields).join(", ")}`);
    this.name = "Invalid";
    this.fields = fields;
  }
}

/** Too many tries in a short time; `retryAfter` in seconds. */
export class TooMany extends Error {
  readonly retryAfter: number;
  constructor(retryAfter: number) {
    super("too many");
    this.name = "TooMany";
    this.retryAfter = retryAfter;
  }
}
