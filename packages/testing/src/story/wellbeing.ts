import type { AnswerValues, Id, PersonId } from "@naast/vocabulary";
import { derivedIds } from "../ids.ts";
import { type Actor, look, type Story } from "./story.ts";

const lineIds = derivedIds("MeasureLine");
const checkIds = derivedIds("Check");

type Told = { by: Actor; measureKey: string; readers?: readonly PersonId[]; checks: readonly NewCheckStory[] };
type NewCheckStory = { at: Date; answers: AnswerValues; noteWords?: string };

/** Somebody answers a measure a few times, and lets some people read the line. The first one is the oldest. */
export function answerMeasure(story: Story, { by, measureKey, readers = [], checks }: Told): Id<"MeasureLine"> {
  const [first] = checks;
  if (!first) throw new Error("a line has a first answer");
  const { clientId, rows } = story;
  const { personId } = by;
  const id = lineIds(story.name(), first.at);
  rows.measureLine.push({ id, clientId, personId, measureKey, createdAt: first.at });
  for (const { at, answers, noteWords } of checks) {
    const answered = { answers, noteWords: noteWords ?? null, answeredAt: at, measureVersion: 1 };
    rows.check.push({ id: checkIds(story.name(), at), clientId, personId, lineId: id, ...answered });
    look(story, { by, at, action: "check.answer" });
  }
  rows.measureReader.push(...readers.map((reader) => ({ clientId, lineId: id, personId: reader })));
  return id;
}
