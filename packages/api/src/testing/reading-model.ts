import type { PersonaKey } from "@naast/testing";
import { clientIdOf, personIdOf } from "@naast/testing/ids";
import type { Rows } from "@naast/testing/rows";
import type { Label, ProposalKind, Visibility } from "@naast/vocabulary";

const clientId = clientIdOf("dennis");
const members: readonly PersonaKey[] = ["samira", "rik", "wilma"];
const workers: readonly PersonaKey[] = ["ingrid", "sanne"];
/** Everybody who reaches the plan; for all others it does not exist. */
export const readers: readonly PersonaKey[] = ["dennis", ...members, ...workers];

type Item = { id: string; visibility: Visibility };

const labelOfNew: Partial<Record<ProposalKind, Label>> = { addGoal: "goals", addMeeting: "meetings", addPerson: "purpose" };
const waits = ({ state }: { state: string }) => state === "waiting" || state === "later";

/**
 * `product.md`, visibility, told once more in plain words: grant for the label *and* visibility of the item; steps never
 * wider than their goal; the client sees all; who wrote a proposal can always read it.
 */
export function readBy(rows: Rows, who: PersonaKey) {
  const me = personIdOf(who);
  const isClient = who === "dennis";
  const granted = (label: Label) =>
    isClient || rows.grant.some((grant) => grant.clientId === clientId && grant.personId === me && grant.label === label);
  const ticked = (item: Item) => rows.chosenReader.some((row) => row.itemId === item.id && row.personId === me);
  const includesMe = (visibility: Visibility) => visibility === "everyone" || (visibility === "workers" && workers.includes(who));
  const sees = (label: Label) => (item: Item) =>
    isClient || (granted(label) && (includesMe(item.visibility) || (item.visibility === "chosen" && ticked(item))));

  const ofDennis = <Row extends { clientId: string }>(all: readonly Row[]) => all.filter((row) => row.clientId === clientId);
  const idsOf = (all: readonly { id: string }[]) => new Set(all.map(({ id }) => id));
  const goals = idsOf(ofDennis(rows.goal).filter(sees("goals")));
  const onSeenGoal = ({ goalId }: { goalId?: string | null | undefined }) => typeof goalId === "string" && goals.has(goalId);
  /** Of something new the client says who reads it. */
  const isShown = ({ id, kind, visibility = "me" }: Rows["proposal"][number]) => {
    const label = labelOfNew[kind];
    return label !== undefined && sees(label)({ id, visibility });
  };
  return {
    goals,
    steps: idsOf(
      ofDennis(rows.step)
        .filter(onSeenGoal)
        .filter(({ visibility }) => isClient || !visibility || includesMe(visibility)),
    ),
    ownViews: idsOf(ofDennis(rows.ownView).filter(onSeenGoal)),
    comments: idsOf(ofDennis(rows.comment).filter(onSeenGoal)),
    proposals: idsOf(
      ofDennis(rows.proposal).filter(
        (proposal) => waits(proposal) && (isClient || proposal.proposerId === me || onSeenGoal(proposal) || isShown(proposal)),
      ),
    ),
    meetings: idsOf(ofDennis(rows.meeting).filter(sees("meetings"))),
    contactMoments: idsOf(ofDennis(rows.contactMoment).filter(sees("goals"))),
    nodes: idsOf(ofDennis(rows.networkNode).filter(sees("networkMap"))),
    portraits: idsOf(ofDennis(rows.portrait).filter(sees("purpose"))),
    phases: idsOf(ofDennis(rows.relapsePhase).filter(sees("relapsePlan"))),
    purpose: granted("purpose"),
  };
}

export type ReadBy = ReturnType<typeof readBy>;

/** Everything in the plan that somebody does not read. */
export function closedTo(rows: Rows, seen: ReadBy): readonly string[] {
  const kinds = [
    { all: rows.goal, seen: seen.goals },
    { all: rows.step, seen: seen.steps },
    { all: rows.ownView, seen: seen.ownViews },
    { all: rows.comment, seen: seen.comments },
    { all: rows.proposal.filter((proposal) => waits(proposal) && labelOfNew[proposal.kind] !== undefined), seen: seen.proposals },
    { all: rows.meeting, seen: seen.meetings },
    { all: rows.contactMoment, seen: seen.contactMoments },
    { all: rows.networkNode, seen: seen.nodes },
    { all: rows.portrait, seen: seen.portraits },
    { all: rows.relapsePhase, seen: seen.phases },
  ];
  const purposes = seen.purpose ? [] : rows.purpose.flatMap((purpose) => (purpose.clientId === clientId ? purpose.id : []));
  return [
    ...purposes,
    ...kinds.flatMap(({ all, seen }) => all.flatMap((item) => (item.clientId === clientId && !seen.has(item.id) ? item.id : []))),
  ];
}
