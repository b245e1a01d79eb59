import { type LineWithChecks, listSeenLines, namesOf } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { CheckView, Measure, MeasureLineView, PersonId, WellbeingView } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { coreMeasures, installedMeasures } from "./installed-measures.ts";
import { measuresOf } from "./own-measure.ts";
import { possibleReaders } from "./possible-readers.ts";
import { asksForCare, scoreMeasure } from "./score-measure.ts";

type Reading = Permit<"check.read">;

/** A measure that the host turned off in the meantime still has its line. */
function measureCalled(key: string): Measure | undefined {
  return [...installedMeasures().measures, ...coreMeasures].find((measure) => measure.key === key);
}

function checkView({ checks }: LineWithChecks, measure: Measure, own: boolean): readonly CheckView[] {
  return checks.map(({ id, answeredAt, answers, noteWords }) => ({
    id,
    answeredAt: answeredAt.getTime(),
    answers,
    scores: scoreMeasure(measure, answers),
    // Own words at a point stay one's own, also when the line is shared.
    noteWords: own ? noteWords : null,
    asksForCare: own && asksForCare(measure, answers),
  }));
}

function lineView(line: LineWithChecks, { actorId }: Reading, names: ReadonlyMap<PersonId, string>): readonly MeasureLineView[] {
  const measure = measureCalled(line.measureKey);
  if (!measure) return [];
  const { id, personId, readerIds } = line;
  const own = personId === actorId;
  return [{ id, measure, personId, name: names.get(personId) ?? "", own, readerIds, checks: checkView(line, measure, own) }];
}

/** What this reader may answer, their own lines, and the lines that others shared with them. Never a verdict. */
export async function readChecks(ctx: Context, permit: Reading): Promise<WellbeingView> {
  const { read } = ctx.store;
  const found = await listSeenLines(read, permit);
  const names = await namesOf(read, [...new Set(found.map(({ personId }) => personId))]);
  const lines = found.flatMap((line) => lineView(line, permit, names));
  const measures = measuresOf(permit);
  return {
    measures,
    own: lines.filter(({ own }) => own),
    shared: lines.filter(({ own }) => !own),
    possibleReaders: measures.length > 0 ? await possibleReaders(ctx, read, permit) : [],
    readAt: ctx.clock.now().getTime(),
  };
}
