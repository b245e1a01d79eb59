import type { Privacy } from "./classes.ts";

type PeopleTables =
  | "person"
  | "session"
  | "signInCode"
  | "signInTry"
  | "accessCard"
  | "accessPin"
  | "organisation"
  | "location"
  | "team"
  | "worker"
  | "client"
  | "assignment"
  | "networkMember";

/** Accounts, the shelter and who belongs to a plan. */
export const peoplePrivacy: Pick<Privacy, PeopleTables> = {
  person: {
    purpose: "to know who is who on a plan, and to let them sign in",
    kept: "account",
    columns: {
      id: "identifying",
      name: "identifying",
      email: { class: "identifying", purpose: "to send a code to sign in with; lower case, absent for who has none" },
      language: { class: "plain", purpose: "to write to them in their language" },
      textSize: { class: "plain", purpose: "to show text as large as they asked" },
      dataSaver: { class: "plain", purpose: "to send as little as they asked" },
      timeZone: { class: "sensitive", purpose: "to name a time as their own clock does" },
      createdAt: "plain",
      endedAt: "plain",
    },
  },
  session: {
    purpose: "to stay signed in, to see on which devices, and to sign out from afar",
    kept: "session",
    columns: {
      id: "plain",
      personId: "identifying",
      app: "plain",
      strength: "plain",
      tokenHash: { class: "sensitive", purpose: "to recognise the cookie; a hash, so that it does not open the door" },
      deviceWords: { class: "identifying", purpose: "to recognise one's own device in the list" },
      sharedDevice: "plain",
      startedAt: "plain",
      lastSeenAt: "sensitive",
      expiresAt: "plain",
    },
  },
  signInCode: {
    purpose: "to sign in once by e-mail",
    kept: "signIn",
    columns: {
      id: "plain",
      personId: "identifying",
      app: "plain",
      codeHash: "sensitive",
      linkHash: "sensitive",
      tries: "plain",
      createdAt: "plain",
      expiresAt: "plain",
      usedAt: "plain",
    },
  },
  signInTry: {
    purpose: "to slow down who guesses",
    kept: "signIn",
    columns: { id: "plain", keyHash: { class: "identifying", purpose: "to count per address or account; a hash" }, triedAt: "plain" },
  },
  accessCard: {
    purpose: "to sign in with a printed card and a PIN, without phone or e-mail",
    kept: "account",
    columns: {
      id: "plain",
      personId: "identifying",
      codeHash: { class: "sensitive", purpose: "to recognise the card; a keyed hash" },
      recognition: "plain",
      issuedBy: "identifying",
      issuedAt: "plain",
      withdrawnAt: "plain",
      withdrawnBy: "identifying",
    },
  },
  accessPin: {
    purpose: "to know that the holder of a card is its owner, and to open a quiet plan for who is being watched",
    kept: "account",
    columns: {
      id: "plain",
      holderId: "identifying",
      personId: "sensitive",
      chosenBy: "sensitive",
      pinHash: { class: "sensitive", purpose: "to recognise the PIN; a slow hash with a key" },
      salt: "plain",
      startsUntil: "plain",
      chosenAt: "plain",
    },
  },
  organisation: { purpose: "to say which organisation hosts the plan", kept: "organisation", columns: { id: "plain", name: "plain" } },
  location: {
    purpose: "to say where a team works",
    kept: "organisation",
    columns: {
      id: "plain",
      organisationId: "plain",
      name: { class: "sensitive", purpose: "to say where a team works; some addresses are secret" },
      secret: "plain",
    },
  },
  team: {
    purpose: "to say who works together",
    kept: "organisation",
    columns: { id: "plain", organisationId: "plain", locationId: "plain", name: "plain" },
  },
  worker: {
    purpose: "to let workers do their work, and to know in which role",
    kept: "work",
    columns: { personId: "identifying", organisationId: "plain", teamId: "plain", role: "plain", endedAt: "plain" },
  },
  client: {
    purpose: "to know whose plan it is and who hosts it",
    kept: "plan",
    columns: {
      id: "identifying",
      personId: "identifying",
      organisationId: "sensitive",
      locationId: "sensitive",
      teamId: "sensitive",
      startedAt: "sensitive",
      closedAt: "sensitive",
    },
  },
  assignment: {
    purpose: "to know which workers support this client, and from when until when",
    kept: "plan",
    columns: {
      id: "plain",
      clientId: "identifying",
      workerId: "identifying",
      kind: "plain",
      fromDay: "plain",
      untilDay: "plain",
      endedAt: "plain",
      createdBy: "identifying",
      createdAt: "plain",
    },
  },
  networkMember: {
    purpose: "to know who the client invited, and in which role",
    kept: "plan",
    columns: {
      id: "plain",
      clientId: "identifying",
      personId: "identifying",
      role: "sensitive",
      relationWords: "sensitive",
      state: "sensitive",
      nodeId: { class: "identifying", purpose: "to know who this is on the client's own map" },
      knownToOthers: { class: "sensitive", purpose: "to show somebody to other members only when the client says so" },
      limitsWords: { class: "sensitive", purpose: "not to ask what somebody does not want to be asked" },
      messageChannel: { class: "plain", purpose: "to send word in the way they asked" },
      messageRhythm: { class: "plain", purpose: "to send word as often as they asked" },
      telephone: { class: "identifying", purpose: "to send text messages, for who asked for them" },
      pauseWords: { class: "sensitive", purpose: "to say in their own words that somebody rests" },
      pausedUntil: "sensitive",
      pausedBy: "identifying",
      leaveWords: { class: "sensitive", purpose: "to say goodbye in their own words, if they wrote any" },
      askedRelationWords: { class: "sensitive", purpose: "to ask the client for another word for who they are" },
      invitedAt: "plain",
      changedAt: "plain",
      version: "plain",
    },
  },
};
