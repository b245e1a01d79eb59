import { Invalid, largestPlanFile, type PlanFile, planFile, planFileFormat } from "@naast/vocabulary";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new Invalid({ file: "fileDamaged" });
  }
}

const isOurs = (value: unknown) => typeof value === "object" && value !== null && "format" in value && value.format === planFileFormat;
const isNewer = (value: unknown) =>
  typeof value === "object" && value !== null && "version" in value && typeof value.version === "number" && value.version > 1;

/** Every key that something points to is there: a file that was cut or edited by hand is told, not half read. */
function brokenReference(plan: PlanFile): string | null {
  const people = new Set(plan.people.map(({ key }) => key));
  const goals = new Set(plan.goals.map(({ key }) => key));
  const nodes = new Set(plan.nodes.map(({ key }) => key));
  if (people.size !== plan.people.length) return "people";
  if (nodes.size !== plan.nodes.length) return "nodes";
  const lost = (key: string | null) => key !== null && !people.has(key);
  const goal = plan.goals.findIndex(
    ({ readers, steps, ownViews, comments }) =>
      readers.some(lost) ||
      steps.some(({ doer, returnedBy }) => lost(doer) || lost(returnedBy)) ||
      [...ownViews, ...comments].some(({ by }) => lost(by)) ||
      new Set(ownViews.map(({ by }) => by)).size !== ownViews.length,
  );
  if (goal >= 0) return `goals.${goal + 1}`;
  if (
    plan.purposes.some(({ answers }) => answers.some(({ by }) => lost(by)) || new Set(answers.map(({ by }) => by)).size !== answers.length)
  )
    return "purposes";
  if (plan.proposals.some(({ by, doer, goal: on }) => lost(by) || lost(doer) || (on !== null && !goals.has(on)))) return "proposals";
  if (plan.meetings.some(({ by, readers }) => lost(by) || readers.some(lost))) return "meetings";
  if (plan.contactMoments.some(({ readers }) => readers.some(lost))) return "contactMoments";
  if (plan.nodes.some(({ readers }) => readers.some(lost))) return "nodes";
  if (plan.ties.some(({ from, to }) => [from, to].some((key) => key !== null && !nodes.has(key)))) return "ties";
  return plan.portrait?.lines.some(({ by }) => lost(by)) || plan.portrait?.readers.some(lost) ? "portrait" : null;
}

/**
 * The plan in a file, or `Invalid` with what is wrong: too large, not JSON, not a plan of ours, from a later Naast, or
 * wrong at one place, which is then named ("goals.3.words").
 */
export function readPlanFile(text: string): PlanFile {
  if (text.length > largestPlanFile) throw new Invalid({ file: "fileTooLarge" });
  const value = parsed(text);
  if (!isOurs(value)) throw new Invalid({ file: "fileForeign" });
  if (isNewer(value)) throw new Invalid({ file: "fileNewer" });
  const result = planFile.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const place = (issue?.path ?? []).map((step) => (typeof step === "number" ? step + 1 : String(step))).join(".");
    throw new Invalid({ file: "fileWrong", place });
  }
  const broken = brokenReference(result.data);
  if (broken !== null) throw new Invalid({ file: "fileWrong", place: broken });
  return result.data;
}
