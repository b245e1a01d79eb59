import { insertProposal, listSet, type Reader } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, type Id, isWorded, moveOfProposal, type NewProposal } from "@naast/vocabulary";
import { change } from "../change.ts";
import { type Context, today } from "../context.ts";
import { requireAbout } from "./proposal-about.ts";
import { placeOfProposal } from "./proposal-place.ts";
import { requireDoer } from "./require-doer.ts";
import { requireProposal } from "./require-proposal.ts";

type Making = Permit<"proposal.make">;

type Asked = Pick<NewProposal, "onDay" | "whenWords" | "doerId" | "atTime" | "place" | "memberRole">;

/** The fields that each kind has beside its words; what was sent besides is not kept. */
function fieldsOf(kind: NewProposal["kind"]): readonly (keyof Asked)[] {
  if (kind === "addStep") return ["onDay", "whenWords", "doerId"];
  if (kind === "changeStep") return ["onDay", "whenWords"];
  if (kind === "addMeeting" || kind === "changeMeeting") return ["onDay", "atTime", "place"];
  if (kind === "changePerson") return ["memberRole"];
  return moveOfProposal(kind) === "pause" && kind !== "pauseGoal" ? ["onDay"] : [];
}

/** Only what belongs to the kind of proposal: a step has a doer and a day, a meeting a moment and a place. */
function asKept(proposed: NewProposal) {
  const { kind, why, words, goalKind } = proposed;
  const fields = fieldsOf(kind);
  const kept = <Field extends keyof Asked>(field: Field): Asked[Field] | null => (fields.includes(field) ? proposed[field] : null);
  return {
    kind,
    why,
    words: (isWorded(kind) ? words : null) ?? "",
    goalKind: kind === "addGoal" ? goalKind : null,
    onDay: kept("onDay"),
    whenWords: kept("whenWords"),
    doerId: kept("doerId"),
    atTime: kept("atTime"),
    place: kept("place"),
    memberRole: kept("memberRole"),
  };
}

const itemsTogether = 12;

/** The set that an item joins: another waiting item of the same proposer. `Conflict` when the client has begun to decide. */
async function setOf(read: Reader, permit: Making, besideId: Id<"Proposal"> | null): Promise<Id<"Proposal"> | null> {
  if (besideId === null) return null;
  const first = await requireProposal(read, permit, besideId);
  const setId = first.setId ?? first.id;
  const items = await listSet(read, permit, setId);
  if (items.length >= itemsTogether || items.some(({ state }) => state !== "waiting" && state !== "withdrawn"))
    throw new Conflict("proposal.decided");
  return setId;
}

/** Somebody beside the client suggests something: one item. It changes nothing: the client decides (B5). */
export function makeProposal(ctx: Context, permit: Making, proposed: NewProposal): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const kept = asKept(proposed);
    const about = await requireAbout(ctx, permit, { read: tx, proposed });
    await requireDoer(tx, permit, { doerId: kept.doerId, today: today(ctx) });
    const setId = await setOf(tx, permit, proposed.besideId);
    const after = await insertProposal(tx, permit, { ...kept, ...about, setId, at });
    return {
      item: { id: after.id },
      event: { kind: "proposal.made", proposal: kept.kind },
      place: placeOfProposal(after),
      touched: [{ kind: "proposal", goalId: about.goalId, before: null, after }],
    };
  });
}
