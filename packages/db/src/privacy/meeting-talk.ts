import type { Privacy } from "./classes.ts";

type TalkTables =
  | "meetingTalk"
  | "meetingVoice"
  | "meetingAgreement"
  | "meetingResponse"
  | "privateTime"
  | "privatePresence"
  | "privateText"
  | "privateWriter";

/** By what a row of a meeting is known. */
const ofMeeting = { id: "plain", clientId: "identifying", meetingId: "plain" } as const;

/** What is said and agreed in a meeting, and private time. */
export const talkPrivacy: Pick<Privacy, TalkTables> = {
  meetingTalk: {
    purpose: "to know where a meeting is, and what was agreed for afterwards",
    kept: "plan",
    columns: {
      ...ofMeeting,
      startedAt: "sensitive",
      endedAt: "sensitive",
      pointId: "plain",
      fallbackWords: "sensitive",
      nextWords: "sensitive",
      nextOn: "sensitive",
      lookBackOn: "sensitive",
      lookBackWords: "sensitive",
      lookedBackAt: "sensitive",
      version: "plain",
    },
  },
  meetingVoice: {
    purpose: "to keep what somebody said in a meeting, once they say that it is right",
    kept: "plan",
    columns: {
      ...ofMeeting,
      pointId: "plain",
      speakerId: "identifying",
      writtenBy: "identifying",
      words: "sensitive",
      createdAt: "plain",
      approvedAt: "plain",
      approvedWay: { class: "plain", purpose: "to know whether the one who spoke pressed yes, or said it aloud" },
      version: "plain",
    },
  },
  meetingAgreement: {
    purpose: "to know what was agreed in a meeting, and who said yes to it",
    kept: "plan",
    columns: {
      ...ofMeeting,
      what: "sensitive",
      ownerId: "identifying",
      onDay: "sensitive",
      whenWords: "sensitive",
      writtenBy: "identifying",
      createdAt: "plain",
      state: "sensitive",
      answeredAt: "plain",
      goalId: "plain",
      stepId: "plain",
      proposalId: "plain",
      version: "plain",
    },
  },
  meetingResponse: {
    purpose: "to let somebody who was not there say something about a meeting",
    kept: "plan",
    columns: {
      ...ofMeeting,
      personId: "identifying",
      words: "sensitive",
      writtenAt: "plain",
      version: "plain",
      removedAt: "plain",
    },
  },
  privateTime: {
    purpose: "to let the network talk without workers",
    kept: "plan",
    columns: {
      ...ofMeeting,
      startedAt: "sensitive",
      endedAt: "sensitive",
      clientSays: "sensitive",
      networkSays: "sensitive",
      version: "plain",
    },
  },
  privatePresence: {
    purpose: "to open what was written in private time to who was in it, and to nobody else",
    kept: "plan",
    columns: { id: "plain", clientId: "identifying", privateTimeId: "plain", personId: "identifying", enteredAt: "plain" },
  },
  privateText: {
    purpose: "to keep what the network writes in private time, sealed until the network shares it",
    kept: "plan",
    columns: {
      id: "plain",
      clientId: "identifying",
      privateTimeId: "plain",
      sealed: { class: "sensitive", purpose: "words that only who was in it can open (decision 0014)" },
      releasedWords: "sensitive",
      releasedAt: "plain",
      createdAt: "plain",
      changedAt: "plain",
      version: "plain",
    },
  },
  privateWriter: {
    purpose: "to share a text only when everybody who wrote it agrees",
    kept: "plan",
    columns: { id: "plain", clientId: "identifying", textId: "plain", personId: "identifying", agreedAt: "plain" },
  },
};
