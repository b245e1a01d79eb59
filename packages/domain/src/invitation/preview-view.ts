import { countForInvitee, type Reader, readInviter, type StoredInvitation } from "@naast/db";
import type { InviteeSubject } from "@naast/policy";
import type { InvitationPreview } from "@naast/vocabulary";
import { saidWords } from "./said-words.ts";

const standings = ["later", "accepted", "declined"] as const;

type Shown = {
  read: Reader;
  subject: InviteeSubject;
  invitation: StoredInvitation;
  now: Date;
  showsName: boolean;
  purposeWords: string | null;
};

/** What the invited person reads. The client's preview comes from here too, so the two cannot differ. */
export async function previewView({ read, subject, invitation, now, showsName, purposeWords }: Shown): Promise<InvitationPreview> {
  const [inviter, counts] = [await readInviter(read, subject), await countForInvitee(read, subject, now)];
  const { labels, expiresAt, questionWords, replyWords, contact, laterOn, state } = invitation;
  const sharesGoals = labels.includes("goals");
  const sharesMeetings = labels.includes("meetings");
  return {
    ...saidWords(invitation),
    labels,
    questionWords,
    replyWords,
    contact,
    laterOn,
    inviterName: showsName ? inviter.name : null,
    purposeWords,
    whyWords: invitation.whyWords ?? "",
    goals: sharesGoals ? counts.goals : 0,
    meetings: sharesMeetings ? counts.meetings : 0,
    nextMeetingAt: sharesMeetings ? counts.nextMeetingAt : null,
    answerBy: expiresAt?.getTime() ?? null,
    mayAnswerLater: laterOn === null,
    state: standings.find((one) => one === state) ?? "open",
  };
}
