import type { ReadAgreement, StoredTalk, StoredVoice } from "@naast/db";
import type { Permit } from "@naast/policy";
import {
  type AgreementState,
  type AgreementView,
  addDays,
  dayOf,
  lookBackAfter,
  responsePeriod,
  type TalkView,
  type VoiceView,
} from "@naast/vocabulary";

export function voiceView({ id, pointId, speakerId, writtenBy, words, approvedWay, createdAt }: StoredVoice): VoiceView {
  return { id, pointId, speakerId, writtenBy, words, approved: approvedWay, at: createdAt.getTime() };
}

/** Once it is in the plan, the step says where it stands: somebody may have given it back there. */
function stateOf({ agreement, stepState, doerId }: ReadAgreement): AgreementState {
  if (agreement.stepId === null || stepState === null) return agreement.state;
  if (doerId !== agreement.ownerId) return "no";
  return stepState === "requested" ? "waiting" : "yes";
}

export function agreementView(read: ReadAgreement): AgreementView {
  const { id, what, ownerId, onDay, whenWords, writtenBy, goalId, stepId, proposalId } = read.agreement;
  return { id, what, ownerId, onDay, whenWords, writtenBy, state: stateOf(read), goalId, stepId, proposalId };
}

/** The voices apart: who may read which of them was asked before. */
export function voicesApart(voices: readonly StoredVoice[], { actorId }: Permit) {
  const open = voices.filter(({ approvedAt }) => approvedAt === null);
  return {
    voices: voices.filter(({ approvedAt }) => approvedAt !== null).map(voiceView),
    voicesToApprove: open.filter(({ speakerId }) => speakerId === actorId).map(voiceView),
    voicesWritten: open.filter(({ speakerId }) => speakerId !== actorId).map(voiceView),
  };
}

type Closing = "pointId" | "fallbackWords" | "nextWords" | "nextOn" | "lookBackOn" | "lookBackWords";
type After = Pick<TalkView, Closing | "startedAt" | "endedAt" | "lookBackSuggestion" | "lookedBack" | "respondUntil">;
type Course = Pick<StoredTalk, Closing | "endedAt" | "lookedBackAt"> & { startedAt: Date | null };
const notBegun: Course = {
  startedAt: null,
  endedAt: null,
  pointId: null,
  fallbackWords: null,
  nextWords: null,
  nextOn: null,
  lookBackOn: null,
  lookBackWords: null,
  lookedBackAt: null,
};

/** Until when somebody who was not there can still say something; null when that is over, or has not begun. */
function responseUntil(endedAt: Date | null, now: Date): number | null {
  const until = endedAt === null ? null : endedAt.getTime() + responsePeriod;
  return until !== null && now.getTime() <= until ? until : null;
}

/** Where a meeting is, and what comes after it. Four weeks later is offered as the day to look back (`domain.md` 2.2). */
export function courseOf(talk: StoredTalk | null, now: Date): After {
  const { startedAt, endedAt, pointId, fallbackWords, nextWords, nextOn, lookBackOn, lookBackWords, lookedBackAt }: Course =
    talk ?? notBegun;
  return {
    startedAt: startedAt?.getTime() ?? null,
    endedAt: endedAt?.getTime() ?? null,
    pointId,
    fallbackWords,
    nextWords,
    nextOn,
    lookBackOn,
    lookBackSuggestion: lookBackOn === null ? addDays(dayOf(endedAt ?? now), lookBackAfter) : null,
    lookBackWords,
    lookedBack: lookedBackAt !== null,
    respondUntil: responseUntil(endedAt, now),
  };
}
