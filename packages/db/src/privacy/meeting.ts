import type { Privacy } from "./classes.ts";

type MeetingTables =
  | "meeting"
  | "agendaPoint"
  | "meetingReply"
  | "meetingNote"
  | "contribution"
  | "meetingCoordinator"
  | "room"
  | "roomQuarter"
  | "meetingPlace";

const ofMeeting = { id: "plain", clientId: "identifying", meetingId: "plain" } as const;

/** What is held about meetings before they begin, and about where people meet. */
export const meetingPrivacy: Pick<Privacy, MeetingTables> = {
  meeting: {
    purpose: "to know when and where people of the plan meet",
    kept: "plan",
    columns: {
      id: "plain",
      clientId: "identifying",
      title: "sensitive",
      startsAt: "sensitive",
      place: "sensitive",
      visibility: "plain",
      plannedBy: "identifying",
      version: "plain",
      createdAt: "plain",
      removedAt: "plain",
      kind: "sensitive",
      state: "plain",
      minutes: "plain",
      uid: { class: "plain", purpose: "to let a calendar follow a change" },
      sequence: { class: "plain", purpose: "to let a calendar follow a change" },
      offeredTimes: "sensitive",
      roomId: "sensitive",
      secretPlace: { class: "sensitive", purpose: "to show a place to chosen people, and in no calendar, print or message" },
      placeReaderIds: { class: "identifying", purpose: "to know who may read a secret place" },
      remoteLink: { class: "sensitive", purpose: "to let somebody far away take part" },
      chairId: "identifying",
      chairAskedId: "identifying",
      interpreter: { class: "sensitive", purpose: "to have somebody there who speaks the language" },
      childrenCome: "sensitive",
      rhythm: "plain",
      previousId: "plain",
      cancelWords: "sensitive",
    },
  },
  agendaPoint: {
    purpose: "to talk about what the client wants to talk about, in their order",
    kept: "plan",
    columns: {
      ...ofMeeting,
      words: "sensitive",
      authorId: "identifying",
      state: "plain",
      position: "plain",
      version: "plain",
      createdAt: "plain",
      removedAt: "plain",
    },
  },
  meetingReply: {
    purpose: "to find a time, and to know who comes",
    kept: "plan",
    columns: {
      ...ofMeeting,
      personId: "identifying",
      times: "sensitive",
      coming: "sensitive",
      words: "sensitive",
      version: "plain",
      repliedAt: "plain",
      removedAt: "plain",
    },
  },
  meetingNote: {
    purpose: "to let somebody prepare what they want to say; only they read it until they share it",
    kept: "plan",
    columns: { ...ofMeeting, personId: "identifying", words: "sensitive", sharedAt: "plain", writtenAt: "plain" },
  },
  contribution: {
    purpose: "to know who brings what to a meeting, after they said yes",
    kept: "plan",
    columns: {
      ...ofMeeting,
      what: "sensitive",
      state: "plain",
      doerId: "identifying",
      authorId: "identifying",
      version: "plain",
      createdAt: "plain",
      removedAt: "plain",
    },
  },
  meetingCoordinator: {
    purpose: "to let an independent coordinator see one meeting, and nothing else",
    kept: "plan",
    columns: {
      ...ofMeeting,
      personId: "identifying",
      state: "plain",
      invitedBy: "identifying",
      invitedAt: "plain",
      answeredAt: "plain",
    },
  },
  room: {
    purpose: "to know where people can meet, and what is possible there",
    kept: "organisation",
    columns: {
      id: "plain",
      organisationId: "plain",
      locationId: "plain",
      name: "plain",
      seats: "plain",
      eatTogether: "plain",
      children: "plain",
      privacy: "plain",
      stepFree: "plain",
      remark: "plain",
      openings: "plain",
      endedAt: "plain",
    },
  },
  roomQuarter: {
    purpose: "to book a room once",
    kept: "plan",
    columns: { id: "plain", clientId: "identifying", roomId: "plain", startsAt: "sensitive", meetingId: "plain" },
  },
  meetingPlace: {
    purpose: "to know places in the city where people can meet",
    kept: "organisation",
    columns: {
      id: "plain",
      organisationId: "plain",
      name: "plain",
      kind: "plain",
      address: "plain",
      remark: "plain",
      stepFree: "plain",
      endedAt: "plain",
    },
  },
};
