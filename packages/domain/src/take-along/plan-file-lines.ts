import type { LineWithChecks } from "@naast/db";
import type { AnswerValues, LineInFile, PersonId } from "@naast/vocabulary";

/** The client's own lines, without who read them. What others shared with the client stays theirs. */
export function linesToFile(lines: readonly LineWithChecks[], client: PersonId): LineInFile[] {
  return lines
    .filter(({ personId }) => personId === client)
    .map(({ measureKey: measure, checks }) => ({
      measure,
      checks: checks.map(({ answeredAt, measureVersion, answers, noteWords: words }) => ({
        at: answeredAt.toISOString(),
        measureVersion,
        answers,
        words,
      })),
    }));
}

type Clean = (text: string) => string;

function answersAlone(answers: AnswerValues, clean: Clean): AnswerValues {
  return Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, typeof value === "string" ? clean(value) : value]));
}

/** The same without names that the plan knows. */
export function linesAlone(lines: readonly LineInFile[], clean: Clean): LineInFile[] {
  return lines.map(({ measure, checks }) => ({
    measure,
    checks: checks.map(({ words, answers, ...check }) => ({
      ...check,
      answers: answersAlone(answers, clean),
      words: words === null ? null : clean(words),
    })),
  }));
}
