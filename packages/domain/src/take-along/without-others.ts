import type { MeetingInFile, PlanFile, RoundInFile, TakeAlongView } from "@naast/vocabulary";
import { linesAlone } from "./plan-file-lines.ts";
import { nameRemover } from "./plan-file-names.ts";
import { relapseAlone } from "./plan-file-relapse.ts";
import { talkAlone } from "./plan-file-talk.ts";

type Clean = (text: string) => string;
type Earlier = PlanFile["goals"][number]["earlier"];
type Goal = PlanFile["goals"][number];

const maybe = (words: string | null, clean: Clean) => (words === null ? null : clean(words));
/** Who reads an item says who is around: that is not handed over either. */
const unread = { visibility: "me" as const, readers: [] };

/** Only how the client worded it. */
function earlierAlone(earlier: Earlier, clean: Clean): Earlier {
  return earlier.filter(({ by }) => by === null).map((one) => ({ ...one, words: clean(one.words) }));
}

function stepAlone(step: Goal["steps"][number], clean: Clean): Goal["steps"][number] {
  const waits = step.state === "requested" || step.state === "offered" || step.state === "accepted";
  return {
    ...step,
    what: clean(step.what),
    whenWords: maybe(step.whenWords, clean),
    state: waits && !step.own ? "open" : step.state,
    doer: null,
    returnedBy: null,
    returnWords: null,
    visibility: null,
    earlier: earlierAlone(step.earlier, clean),
  };
}

function goalAlone(goal: Goal, clean: Clean): Goal {
  return {
    ...goal,
    words: clean(goal.words),
    ownKind: maybe(goal.ownKind, clean),
    why: maybe(goal.why, clean),
    ...unread,
    earlier: earlierAlone(goal.earlier, clean),
    steps: goal.steps.map((step) => stepAlone(step, clean)),
    ownViews: [],
    comments: goal.comments.filter(({ by }) => by === null).map((comment) => ({ ...comment, words: clean(comment.words) })),
  };
}

const ofClient = <Said extends { by: string | null }>(all: readonly Said[]) => all.filter(({ by }) => by === null);

/** What the client themselves said before a meeting, and in it. Where and with whom from afar is not handed over. */
function meetingAlone(meeting: MeetingInFile, clean: Clean): MeetingInFile {
  return {
    ...meeting,
    title: clean(meeting.title),
    place: maybe(meeting.place, clean),
    by: null,
    ...unread,
    remoteLink: null,
    chair: null,
    interpreter: null,
    replies: ofClient(meeting.replies).map((reply) => ({ ...reply, words: maybe(reply.words, clean) })),
    agenda: ofClient(meeting.agenda).map((point) => ({ ...point, words: clean(point.words) })),
    contributions: ofClient(meeting.contributions)
      .filter(({ doer }) => doer === null)
      .map((one) => ({ ...one, what: clean(one.what) })),
    notes: ofClient(meeting.notes).map((note) => ({ ...note, words: clean(note.words) })),
    talk: talkAlone(meeting.talk, clean),
  };
}

/** The client's own view beside their own goal or question. */
function roundAlone(round: RoundInFile, clean: Clean): RoundInFile {
  const views = ofClient(round.views).map((view) => ({ ...view, words: maybe(view.words, clean) }));
  return { ...round, question: maybe(round.question, clean), people: [], views };
}

/** The client's map without people: places and groups stay, as far as no name is in them. */
function mapAlone({ nodes, ties }: PlanFile, clean: Clean): Pick<PlanFile, "nodes" | "ties" | "snapshots"> {
  const left = nodes.filter(({ kind }) => kind !== "person");
  const keys = new Set(left.map(({ key }) => key));
  return {
    nodes: left.map((node) => ({
      ...node,
      label: clean(node.label),
      relationWords: maybe(node.relationWords, clean),
      note: maybe(node.note, clean),
      ...unread,
      deepening: null,
      earlier: earlierAlone(node.earlier, clean),
    })),
    // A snapshot is of people.
    snapshots: [],
    ties: ties.filter(({ from, to }) => from !== null && to !== null && keys.has(from) && keys.has(to)),
  };
}

/**
 * The same plan in which nobody but the client can be recognised: what others wrote is left out, names that the plan knows
 * are taken out of the client's own words. A name that stands only in a text is not known here; the page says so.
 */
export function withoutOthers({ plan, consent }: TakeAlongView): TakeAlongView {
  const clean = nameRemover(
    plan,
    consent.map(({ name }) => name),
  );
  const { portrait } = plan;
  return {
    plan: {
      ...plan,
      withoutOthers: true,
      people: [],
      purposes: plan.purposes.map((purpose) => ({ ...purpose, words: clean(purpose.words), answers: [] })),
      goals: plan.goals.map((goal) => goalAlone(goal, clean)),
      proposals: [],
      recorded: [],
      rounds: plan.rounds.map((round) => roundAlone(round, clean)),
      meetings: plan.meetings.map((meeting) => meetingAlone(meeting, clean)),
      contactMoments: plan.contactMoments.map((one) => ({
        ...one,
        words: clean(one.words),
        withWhom: null,
        felt: maybe(one.felt, clean),
        ...unread,
      })),
      ...mapAlone(plan, clean),
      portrait: portrait && {
        ...unread,
        strengthWords: maybe(portrait.strengthWords, clean),
        helpWords: maybe(portrait.helpWords, clean),
        likeWords: maybe(portrait.likeWords, clean),
        earlier: {
          strengthWords: earlierAlone(portrait.earlier.strengthWords, clean),
          helpWords: earlierAlone(portrait.earlier.helpWords, clean),
          likeWords: earlierAlone(portrait.earlier.likeWords, clean),
        },
        lines: [],
      },
      lines: linesAlone(plan.lines, clean),
      relapse: relapseAlone(plan.relapse, clean),
    },
    consent: [],
  };
}
