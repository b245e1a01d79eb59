import type { Privacy } from "./privacy/classes.ts";
import { journalPrivacy } from "./privacy/journal.ts";
import { meetingPrivacy } from "./privacy/meeting.ts";
import { talkPrivacy } from "./privacy/meeting-talk.ts";
import { messagesPrivacy } from "./privacy/messages.ts";
import { networkPrivacy } from "./privacy/network.ts";
import { peoplePrivacy } from "./privacy/people.ts";
import { planPrivacy } from "./privacy/plan.ts";
import { togetherPrivacy } from "./privacy/plan-together.ts";
import { relapsePrivacy } from "./privacy/relapse.ts";
import { wellbeingPrivacy } from "./privacy/wellbeing.ts";

/** Every column of every table: how personal it is, what it is for and how long it is kept. */
export const privacy: Privacy = {
  ...peoplePrivacy,
  ...networkPrivacy,
  ...planPrivacy,
  ...togetherPrivacy,
  ...meetingPrivacy,
  ...talkPrivacy,
  ...journalPrivacy,
  ...messagesPrivacy,
  ...wellbeingPrivacy,
  ...relapsePrivacy,
};
