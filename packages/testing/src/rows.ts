import type { LoggedAccess, Tables } from "@naast/db";
import type { ClientId, PersonId } from "@naast/vocabulary";

type Row<Name extends keyof Tables> = Tables[Name]["$inferInsert"][];

/** When somebody was at a plan last, and the time before; becomes a row once the events have their numbers. */
export type Visit = { clientId: ClientId; personId: PersonId; previousAt: Date; lastAt: Date };

/** Everything that goes into an empty database, table by table, in memory first. */
export type Rows = {
  person: Row<"person">;
  actor: Row<"actor">;
  accessCard: Row<"accessCard">;
  accessPin: Row<"accessPin">;
  organisation: Row<"organisation">;
  location: Row<"location">;
  team: Row<"team">;
  worker: Row<"worker">;
  client: Row<"client">;
  assignment: Row<"assignment">;
  networkMember: Row<"networkMember">;
  memberEnding: Row<"memberEnding">;
  grant: Row<"grant">;
  purpose: Row<"purpose">;
  purposeAgreement: Row<"purposeAgreement">;
  goal: Row<"goal">;
  step: Row<"step">;
  ownView: Row<"ownView">;
  comment: Row<"comment">;
  proposal: Row<"proposal">;
  proposalResponse: Row<"proposalResponse">;
  contactMoment: Row<"contactMoment">;
  viewRound: Row<"viewRound">;
  viewRoundPerson: Row<"viewRoundPerson">;
  roundView: Row<"roundView">;
  recordedAnswer: Row<"recordedAnswer">;
  delegation: Row<"delegation">;
  meeting: Row<"meeting">;
  agendaPoint: Row<"agendaPoint">;
  meetingReply: Row<"meetingReply">;
  meetingNote: Row<"meetingNote">;
  contribution: Row<"contribution">;
  meetingCoordinator: Row<"meetingCoordinator">;
  room: Row<"room">;
  roomQuarter: Row<"roomQuarter">;
  meetingPlace: Row<"meetingPlace">;
  meetingTalk: Row<"meetingTalk">;
  meetingVoice: Row<"meetingVoice">;
  meetingAgreement: Row<"meetingAgreement">;
  meetingResponse: Row<"meetingResponse">;
  privateTime: Row<"privateTime">;
  privatePresence: Row<"privatePresence">;
  privateText: Row<"privateText">;
  privateWriter: Row<"privateWriter">;
  networkNode: Row<"networkNode">;
  networkTie: Row<"networkTie">;
  mapSnapshot: Row<"mapSnapshot">;
  nodeDeepening: Row<"nodeDeepening">;
  portrait: Row<"portrait">;
  portraitLine: Row<"portraitLine">;
  relapsePhase: Row<"relapsePhase">;
  relapseRequest: Row<"relapseRequest">;
  relapseCall: Row<"relapseCall">;
  crisisCard: Row<"crisisCard">;
  measureLine: Row<"measureLine">;
  check: Row<"check">;
  measureReader: Row<"measureReader">;
  togetherSession: Row<"togetherSession">;
  invitation: Row<"invitation">;
  invitationSecret: Row<"invitationSecret">;
  safetyTalk: Row<"safetyTalk">;
  chosenReader: Row<"chosenReader">;
  emergencyAccess: Row<"emergencyAccess">;
  change: Row<"change">;
  history: Row<"history">;
  event: Row<"event">;
  messageSettings: Row<"messageSettings">;
  letter: Row<"letter">;
  installation: Row<"installation">;
  visits: Visit[];
  /** Lines of the access log, in any order; they are chained in the order of time. */
  accessLines: LoggedAccess[];
};

export function emptyRows(): Rows {
  return {
    person: [],
    actor: [],
    accessCard: [],
    accessPin: [],
    organisation: [],
    location: [],
    team: [],
    worker: [],
    client: [],
    assignment: [],
    networkMember: [],
    memberEnding: [],
    grant: [],
    purpose: [],
    purposeAgreement: [],
    goal: [],
    step: [],
    ownView: [],
    comment: [],
    proposal: [],
    proposalResponse: [],
    contactMoment: [],
    viewRound: [],
    viewRoundPerson: [],
    roundView: [],
    recordedAnswer: [],
    delegation: [],
    meeting: [],
    agendaPoint: [],
    meetingReply: [],
    meetingNote: [],
    contribution: [],
    meetingCoordinator: [],
    room: [],
    roomQuarter: [],
    meetingPlace: [],
    meetingTalk: [],
    meetingVoice: [],
    meetingAgreement: [],
    meetingResponse: [],
    privateTime: [],
    privatePresence: [],
    privateText: [],
    privateWriter: [],
    networkNode: [],
    networkTie: [],
    mapSnapshot: [],
    nodeDeepening: [],
    portrait: [],
    portraitLine: [],
    relapsePhase: [],
    relapseRequest: [],
    relapseCall: [],
    crisisCard: [],
    measureLine: [],
    check: [],
    measureReader: [],
    togetherSession: [],
    invitation: [],
    invitationSecret: [],
    safetyTalk: [],
    chosenReader: [],
    emergencyAccess: [],
    change: [],
    history: [],
    event: [],
    messageSettings: [],
    letter: [],
    installation: [],
    visits: [],
    accessLines: [],
  };
}
