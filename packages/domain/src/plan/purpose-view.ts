import type { PurposeAnswers, PurposeVersions } from "@naast/db";
import type { PersonId, PurposeAnswer, PurposeView } from "@naast/vocabulary";

export type PurposeReader = { personId: PersonId; isClient: boolean; seesWhoIsOpen: boolean };
type Asked = { versions: PurposeVersions; answers: PurposeAnswers; participants: readonly PersonId[]; reader: PurposeReader };

/** The number of the version from which agreements count: a small change keeps them, another asks everyone again. */
export function countsFrom(versions: PurposeVersions): number {
  const asked = versions.find(({ change, number }) => change === "asksAgain" || number === 1);
  return asked?.number ?? versions.at(-1)?.number ?? 1;
}

/** What each person answered last to a version that counts. */
function standingAnswers(answers: PurposeAnswers, from: number): ReadonlyMap<PersonId, { answer: PurposeAnswer; number: number }> {
  return new Map(answers.filter(({ number }) => number >= from).map(({ personId, answer, number }) => [personId, { answer, number }]));
}

/** The purpose as somebody reads it: the words that count, who stands behind them, and what this reader said (B1). */
export function purposeView({ versions, answers, participants, reader }: Asked): PurposeView | null {
  const [current] = versions;
  if (!current) return null;
  const standing = standingAnswers(answers, countsFrom(versions));
  const agrees = (person: PersonId) => standing.get(person)?.answer === "agrees";
  const lastAgreed = answers.findLast(({ personId, answer }) => personId === reader.personId && answer === "agrees");
  const before = versions.find(({ number }) => number === lastAgreed?.number);
  return {
    id: current.id,
    number: current.number,
    words: current.words,
    change: current.change,
    writtenAt: current.writtenAt.getTime(),
    before: before && before.number !== current.number ? before.words : null,
    yourAnswer: reader.isClient ? null : (standing.get(reader.personId)?.answer ?? null),
    agreedBy: participants.filter(agrees),
    openFor: reader.seesWhoIsOpen ? participants.filter((person) => !agrees(person)) : [],
  };
}
