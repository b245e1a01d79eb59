import { type Changed, conflictReasons } from "@naast/vocabulary";
import { sentByScript } from "../api/here.ts";

/** What was just done, for the sentence on the next page. Keys of the text package (`portal.did`). */
export const deeds = [
  "invitationKept",
  "invitationSent",
  "invitationWithdrawn",
  "invitationBlocked",
  "invitationUnblocked",
  "invitationReplied",
  "nominated",
  "nominationTaken",
  "nominationNotNow",
  "talkNoted",
  "goalAdded",
  "goalChanged",
  "goalState",
  "goalMoved",
  "goalRemoved",
  "stepAdded",
  "stepRequested",
  "stepOpened",
  "stepChanged",
  "stepOffered",
  "stepStopped",
  "stepReopened",
  "stepNarrowed",
  "offerWithdrawn",
  "offerYes",
  "offerNo",
  "saidYes",
  "saidNo",
  "handedBack",
  "finished",
  "purposeWritten",
  "purposeSmall",
  "purposeAgrees",
  "purposeNotYet",
  "ownViewWritten",
  "ownViewRemoved",
  "commentAdded",
  "commentRemoved",
  "momentNoted",
  "momentRemoved",
  "proposed",
  "proposalWithdrawn",
  "responded",
  "lookedBack",
  "lookBackSkipped",
  "proposalReopened",
  "proposalOpened",
  "proposalShared",
  "decidedYes",
  "decidedChanged",
  "decidedLater",
  "decidedNo",
  "meetingCancelled",
  "meetingPlanned",
  "meetingTimes",
  "meetingMoved",
  "meetingReplied",
  "meetingArranged",
  "noteKept",
  "noteShared",
  "coordinatorAsked",
  "coordinatorGone",
  "talkMoved",
  "talkWritten",
  "talkWaits",
  "talkDropped",
  "talkAnswered",
  "privateWritten",
  "privateShared",
  "nodeAdded",
  "nodeChanged",
  "nodePlaced",
  "nodeRemoved",
  "tieDrawn",
  "tieRemoved",
  "togetherYes",
  "togetherNo",
  "togetherEnded",
  "nodesAdded",
  "mapImported",
  "deepeningWritten",
  "snapshotTaken",
  "snapshotRemoved",
  "checkKept",
  "checkNoted",
  "checkShared",
  "checkRemoved",
  "phaseWritten",
  "phaseRemoved",
  "phaseAsked",
  "phaseAskedNoMore",
  "phaseAnswered",
  "nightShared",
  "nightStopped",
  "callAdded",
  "callRemoved",
  "cardWritten",
  "relapseReviewed",
  "portraitWritten",
  "lineOffered",
  "lineApproved",
  "lineDeclined",
  "lineRemoved",
  "visibility",
  "grantGiven",
  "grantWithdrawn",
  "restored",
  "undone",
  "memberChanged",
  "restStarted",
  "restEnded",
  "memberRemoved",
  "left",
  "corrected",
  "broughtIn",
  "erasureEnded",
  "delegationAsked",
  "delegationYes",
  "delegationNo",
  "delegationStopped",
  "roundOpened",
  "roundWritten",
  "roundTakenAway",
  "roundClosed",
  "roundSettled",
  "answerRecorded",
  "answerRight",
  "settings",
  "messagesChosen",
  "calendarEnded",
  "pinChanged",
  "secondPin",
  "secondPinGone",
  "sessionEnded",
  "sessionsEnded",
] as const;
export type Deed = (typeof deeds)[number];

/** Why something could not be done; keys of `portal.told`, or a reason of the vocabulary. */
export const toldReasons = ["again", "refused", ...conflictReasons] as const;
export type ToldReason = (typeof toldReasons)[number];

type Done = {
  did: Deed;
  changed?: Changed | undefined;
  /** The id on the next page that the reader was looking at. */
  at?: string | undefined;
};

/**
 * Where a reader goes after a change: the page with what was done and the way back. Only a script keeps the place on the
 * page; without one the block with the way back stands on top, so that is where the page must start.
 */
export async function arrive(path: string, { did, changed, at }: Done): Promise<string> {
  const query = new URLSearchParams({ did });
  if (changed) {
    query.set("changed", changed.changeId);
    query.set("until", String(changed.undoUntil));
  }
  const place = at && (await sentByScript()) ? `#${at}` : "";
  return `${path}?${query}${place}`;
}

export function withToldReason(path: string, reason: ToldReason): string {
  return `${path}?${new URLSearchParams({ told: reason })}`;
}
