import type { Permit } from "@naast/policy";
import { hasOwnReaders, idOf, type PersonId, type SharedItemKind, type Visibility } from "@naast/vocabulary";
import { updateVersioned } from "../dialect/versioned.ts";
import { readMeeting, type StoredMeeting } from "../meeting/meeting-repository.ts";
import { type NodeWithReaders, readNode } from "../network/node-repository.ts";
import { readContactMoment, type StoredContactMoment } from "../plan/contact-moment-repository.ts";
import { readGoal, type StoredGoal } from "../plan/goal-repository.ts";
import { readOwnProposal, type StoredProposal } from "../plan/proposal-repository.ts";
import { type PhaseWithReaders, readPhase } from "../relapse/phase-repository.ts";
import type { Reader, Writer } from "../store.ts";
import { chosenReadersOf, setChosenReaders } from "./chosen-reader-repository.ts";
import { type PortraitWithReaders, readSeenPortrait } from "./portrait-repository.ts";

type Changing = Permit<"visibility.change">;
/** An item that carries a visibility of its own. */
export type StoredSharedItem =
  | StoredGoal
  | StoredContactMoment
  | StoredMeeting
  | NodeWithReaders
  | PortraitWithReaders
  | PhaseWithReaders
  | ProposalWithReaders;
type ProposalWithReaders = StoredProposal & { readerIds: readonly PersonId[] };

/** Something new that is proposed; any other proposal is read by who reads what it is about. */
async function readNewThing(read: Reader, permit: Changing, proposalId: StoredProposal["id"]): Promise<ProposalWithReaders | null> {
  const proposal = await readOwnProposal(read, permit, proposalId);
  if (!proposal || !hasOwnReaders(proposal.kind)) return null;
  return { ...proposal, readerIds: await chosenReadersOf(read, permit, proposalId) };
}

export async function readSharedItem(
  read: Reader,
  permit: Changing,
  { itemKind, itemId }: { itemKind: SharedItemKind; itemId: string },
): Promise<StoredSharedItem | null> {
  if (itemKind === "goal") return readGoal(read, permit, idOf("Goal").parse(itemId));
  if (itemKind === "meeting") return readMeeting(read, permit, idOf("Meeting").parse(itemId));
  if (itemKind === "networkNode") return readNode(read, permit, idOf("NetworkNode").parse(itemId));
  if (itemKind === "proposal") return readNewThing(read, permit, idOf("Proposal").parse(itemId));
  if (itemKind === "relapsePhase") return readPhase(read, permit, idOf("RelapsePhase").parse(itemId));
  if (itemKind === "portrait") {
    const portrait = await readSeenPortrait(read, permit);
    return portrait?.id === itemId ? portrait : null;
  }
  return readContactMoment(read, permit, idOf("ContactMoment").parse(itemId));
}

type Sharing = { itemKind: SharedItemKind; before: StoredSharedItem; visibility: Visibility; readerIds: readonly PersonId[] };

/** Says anew who reads an item, and ticks exactly these people when it is for chosen ones. */
export async function updateVisibility(
  tx: Writer,
  permit: Changing,
  { itemKind, before, visibility, readerIds }: Sharing,
): Promise<StoredSharedItem> {
  const after = await updateVersioned<StoredSharedItem>(tx, permit, { table: tx.tables[itemKind], before, set: { visibility } });
  const readers = visibility === "chosen" ? readerIds : [];
  await setChosenReaders(tx, permit, { itemKind, itemId: before.id, readerIds: readers });
  return { ...after, readerIds: readers };
}
