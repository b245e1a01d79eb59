import {
  endDelegationsOf,
  insertGrant,
  listRunningGrants,
  nameOfPerson,
  readClientPerson,
  type StoredMembership,
  updateMember,
  type Writer,
  withdrawStoredGrant,
} from "@naast/db";
import type { Permit } from "@naast/policy";
import type { MemberChange } from "@naast/vocabulary";
import { endOf, grantText } from "../consent/grant-text.ts";
import { type Context, today } from "../context.ts";
import { requireMember } from "./require-member.ts";
import { tellAboutMember } from "./tell-about-member.ts";

type Changing = Permit<"member.change">;
type Change = Omit<MemberChange, "clientId">;

/** The labels that the client ticked with the change; each is a grant of its own, with the sentence it stands for. */
async function giveLabels(ctx: Context, permit: Changing, { tx, change, at }: { tx: Writer; change: Change; at: Date }): Promise<void> {
  const { personId, labels, period } = change;
  if (labels.length === 0) return;
  const from = today(ctx);
  const endsOn = endOf(period, from);
  const { language } = await readClientPerson(tx, permit);
  const name = await nameOfPerson(tx, personId);
  for (const before of await listRunningGrants(tx, permit, { personId, labels, today: from })) {
    await withdrawStoredGrant(tx, permit, { before, at });
  }
  for (const label of new Set(labels)) {
    const textShown = grantText({ language, label, name, endsOn });
    await insertGrant(tx, permit, { clientId: permit.clientId, personId, label, endsOn, textShown, way: "client", at });
  }
}

/** The client's word replaces the question that the person asked; without a word the one there is stays. */
function wordsOf(before: StoredMembership, { relationWords }: Change) {
  return { relationWords: relationWords ?? before.relationWords, askedRelationWords: null };
}

/** Who somebody is in the plan: member, confidant or representative, the client's word for them, and who knows of them. */
export async function changeMember(ctx: Context, permit: Changing, change: Change): Promise<null> {
  const at = ctx.clock.now();
  const { personId, role, knownToOthers } = change;
  await ctx.store.write(async (tx) => {
    const before = await requireMember(ctx, permit, { read: tx, personId });
    await updateMember(tx, permit, { before, set: { role, knownToOthers, changedAt: at, ...wordsOf(before, change) } });
    // Only a confidant steers; who is something else from now on does not, and does not by becoming one again.
    if (role !== "confidant") await endDelegationsOf(tx, permit, { personId, at });
    await giveLabels(ctx, permit, { tx, change, at });
    await tellAboutMember(tx, permit, { kind: "member.changed", personId, at });
  });
  return null;
}
