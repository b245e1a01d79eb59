import type { MeetingPageView } from "@naast/vocabulary";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import { momentWords } from "./meeting-words.ts";

/** What every part of the page of one meeting needs. */
export type MeetingFrame = PlanFrame & {
  meeting: MeetingPageView;
  /** The ids that every form of this meeting carries. */
  ids: { clientId: string; meetingId: string };
  /** A moment on the clocks of the reader. */
  when: (moment: number) => string;
  /** Names of people and of the coordinator, "jij" for the reader left out. */
  nameOf: (id: MeetingPageView["chairId"]) => string;
  /** It still lies ahead: people can answer and change. */
  open: boolean;
};

export async function meetingFrameOf(meeting: MeetingPageView): Promise<MeetingFrame> {
  const frame = await frameOf(meeting);
  const { t, writing, clientId, people } = frame;
  const nameOf = (id: MeetingPageView["chairId"]) =>
    meeting.coordinators.find(({ personId }) => personId === id)?.name ?? people.nameOf(id);
  return {
    ...frame,
    meeting,
    ids: { clientId, meetingId: meeting.id },
    when: (moment) => momentWords(moment, { t, writing, zone: meeting.reader.timeZone }),
    nameOf,
    open: meeting.state === "proposed" || meeting.state === "planned",
  };
}
