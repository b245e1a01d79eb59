import { isAboutMeeting, isAnswerTo, type PlanFile } from "@naast/vocabulary";
import { namedInRelapse } from "./plan-file-relapse.ts";
import { namedInTalk } from "./plan-file-talk.ts";

type Known = Readonly<Record<"people" | "goals" | "steps" | "meetings" | "proposals" | "nodes", ReadonlySet<string>>>;
type Keyed = readonly { key: string | null }[];

/** A file of before version 2 has no keys for steps, meetings and proposals. */
const listKeys = (all: Keyed): readonly string[] => all.flatMap(({ key }) => key ?? []);
const keysOf = (all: Keyed): ReadonlySet<string> => new Set(listKeys(all));
const stepsOf = ({ goals }: PlanFile) => goals.flatMap(({ steps }) => steps);
const isDoubled = (keys: readonly (string | null)[]) => new Set(keys).size !== keys.length;
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

function isProposalBroken(proposal: PlanFile["proposals"][number], { people, goals, steps, meetings, proposals }: Known): boolean {
  const { by, doer, about, goal, step, meeting, set, readers, responses } = proposal;
  const writers = responses.map((one) => one.by);
  return (
    isDoubled(writers) ||
    isLost([by, doer, about, ...readers, ...writers], people) ||
    isLost([goal], goals) ||
    isLost([step], steps) ||
    isLost([meeting], meetings) ||
    isLost([set], proposals)
  );
}

function isMeetingBroken(meeting: PlanFile["meetings"][number], { people, meetings }: Known): boolean {
  const { by, readers, chair, previous, replies, agenda, contributions, notes, talk } = meeting;
  const [repliers, noters] = [replies.map((one) => one.by), notes.map((one) => one.by)];
  const authors = [...agenda, ...contributions].map((one) => one.by);
  const named = [by, chair, ...readers, ...repliers, ...noters, ...authors, ...contributions.map(({ doer }) => doer)];
  return (
    isDoubled(repliers) ||
    isDoubled(noters) ||
    isLost([previous], meetings) ||
    isLost([...named, ...(talk ? namedInTalk(talk) : [])], people)
  );
}

function isRecordedBroken(recorded: PlanFile["recorded"][number], { people, steps, proposals, meetings }: Known): boolean {
  const { kind, about, person, by, correctedBy, answer } = recorded;
  const places = kind === "stepAnswer" ? steps : isAboutMeeting(kind) ? meetings : proposals;
  return !isAnswerTo(kind, answer) || isLost([about], places) || isLost([person, by, correctedBy], people);
}

function isRoundBroken({ goal, people: asked, views }: PlanFile["rounds"][number], { people, goals }: Known): boolean {
  const writers = views.map(({ by }) => by);
  return isDoubled(asked) || isDoubled(writers) || isLost([goal], goals) || isLost([...asked, ...writers], people);
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
  { name: "steps", isBroken: (plan) => isDoubled(listKeys(stepsOf(plan))) },
  {
    name: "proposals",
    isBroken: ({ proposals }, known) => isDoubled(listKeys(proposals)) || proposals.some((one) => isProposalBroken(one, known)),
  },
  { name: "recorded", isBroken: ({ recorded }, known) => recorded.some((one) => isRecordedBroken(one, known)) },
  { name: "rounds", isBroken: ({ rounds }, known) => rounds.some((one) => isRoundBroken(one, known)) },
  {
    name: "meetings",
    isBroken: ({ meetings }, known) => isDoubled(listKeys(meetings)) || meetings.some((one) => isMeetingBroken(one, known)),
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
  { name: "relapse", isBroken: ({ relapse }, { people }) => isLost(namedInRelapse(relapse), people) },
  {
    name: "portrait",
    isBroken: ({ portrait }, { people }) =>
      portrait !== null &&
      isLost([...portrait.readers, ...[...portrait.lines, ...Object.values(portrait.earlier).flat()].map(({ by }) => by)], people),
  },
];

/** The place in a file where something points to what is not in it, or twice to one; `null` for none. A file that was cut or edited by hand is told, not half read. */
export function brokenReference(plan: PlanFile): string | null {
  const { people, goals, nodes, meetings, proposals } = plan;
  const known: Known = {
    people: keysOf(people),
    goals: keysOf(goals),
    nodes: keysOf(nodes),
    steps: keysOf(stepsOf(plan)),
    meetings: keysOf(meetings),
    proposals: keysOf(proposals),
  };
  const goal = plan.goals.findIndex((one) => isGoalBroken(one, known));
  if (goal >= 0) return `goals.${goal + 1}`;
  return parts.find(({ isBroken }) => isBroken(plan, known))?.name ?? null;
}
