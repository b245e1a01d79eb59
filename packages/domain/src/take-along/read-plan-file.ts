import { Invalid, largestPlanFile, type PlanFile, planFile, planFileFormat } from "@naast/vocabulary";
import { namedInTalk } from "./plan-file-talk.ts";

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

type Known = { people: ReadonlySet<string>; goals: ReadonlySet<string>; nodes: ReadonlySet<string> };
type Keyed = readonly { key: string }[];

const keysOf = (all: Keyed): ReadonlySet<string> => new Set(all.map(({ key }) => key));
const isDoubled = (keys: readonly string[]) => new Set(keys).size !== keys.length;
const isLost = (keys: readonly (string | null)[], known: ReadonlySet<string>) => keys.some((key) => key !== null && !known.has(key));

const writersOf = (earlier: readonly { by: string | null }[]) => earlier.map(({ by }) => by);

function isGoalBroken({ readers, steps, ownViews, comments, earlier }: PlanFile["goals"][number], { people }: Known): boolean {
  const writers = ownViews.map(({ by }) => by);
  const named = [...readers, ...writers, ...comments.map(({ by }) => by), ...writersOf(earlier)];
  for (const { doer, returnedBy, earlier: before } of steps) named.push(doer, returnedBy, ...writersOf(before));
  return isDoubled(writers) || isLost(named, people);
}

function arePurposesBroken({ purposes }: PlanFile, { people }: Known): boolean {
  const answered = purposes.map(({ answers }) => answers.map(({ by }) => by));
  return answered.some((by) => isDoubled(by) || isLost(by, people));
}

/** For each part of a file: whether something in it points to nobody or nothing. */
const parts: readonly { name: string; isBroken: (plan: PlanFile, known: Known) => boolean }[] = [
  { name: "people", isBroken: ({ people }) => isDoubled(people.map(({ key }) => key)) },
  { name: "goals", isBroken: ({ goals }) => isDoubled(goals.map(({ key }) => key)) },
  {
    name: "nodes",
    isBroken: ({ nodes }, { people }) =>
      isDoubled(nodes.map(({ key }) => key)) || nodes.some(({ readers, earlier }) => isLost([...readers, ...writersOf(earlier)], people)),
  },
  { name: "purposes", isBroken: arePurposesBroken },
  {
    name: "proposals",
    isBroken: ({ proposals }, { people, goals }) =>
      proposals.some(({ by, doer, goal }) => isLost([by, doer], people) || isLost([goal], goals)),
  },
  {
    name: "meetings",
    isBroken: ({ meetings }, { people }) =>
      meetings.some(({ by, readers, talk }) => isLost([by, ...readers, ...(talk ? namedInTalk(talk) : [])], people)),
  },
  { name: "contactMoments", isBroken: ({ contactMoments }, { people }) => contactMoments.some(({ readers }) => isLost(readers, people)) },
  { name: "ties", isBroken: ({ ties }, { nodes }) => ties.some(({ from, to }) => isLost([from, to], nodes)) },
  {
    name: "snapshots",
    isBroken: ({ snapshots }) =>
      snapshots.some(
        ({ nodes, ties }) => isDoubled(nodes.map(({ key }) => key)) || ties.some(({ from, to }) => isLost([from, to], keysOf(nodes))),
      ),
  },
  {
    name: "portrait",
    isBroken: ({ portrait }, { people }) =>
      portrait !== null &&
      isLost([...portrait.readers, ...[...portrait.lines, ...Object.values(portrait.earlier).flat()].map(({ by }) => by)], people),
  },
];

/** Every key that something points to is there: a file that was cut or edited by hand is told, not half read. */
function brokenReference(plan: PlanFile): string | null {
  const known: Known = { people: keysOf(plan.people), goals: keysOf(plan.goals), nodes: keysOf(plan.nodes) };
  const goal = plan.goals.findIndex((one) => isGoalBroken(one, known));
  if (goal >= 0) return `goals.${goal + 1}`;
  return parts.find(({ isBroken }) => isBroken(plan, known))?.name ?? null;
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
