import { createHash } from "node:crypto";
import { keysFrom, privateSealFrom } from "@naast/db";
import type { AgreementState, Day, Id, PrivateWords } from "@naast/vocabulary";
import { derivedIds } from "../ids.ts";
import { type Actor, type Story, tell } from "./story.ts";

const talkIds = derivedIds("MeetingTalk");
const pointIds = derivedIds("AgendaPoint");
const voiceIds = derivedIds("MeetingVoice");
const agreementIds = derivedIds("MeetingAgreement");
const responseIds = derivedIds("MeetingResponse");
const privateIds = derivedIds("PrivateTime");
const presenceIds = derivedIds("PrivatePresence");
const textIds = derivedIds("PrivateText");
const writerIds = derivedIds("PrivateWriter");

export type Held = { meetingId: Id<"Meeting">; startedAt: Date; endedAt: Date };
type After = { fallbackWords?: string; nextOn?: Day; nextWords?: string; lookBackOn?: Day };

/** A meeting that was held. */
export function holdMeeting(story: Story, { by, meetingId, startedAt, endedAt, ...after }: Held & After & { by: Actor }): Held {
  const { clientId, rows } = story;
  const meeting = rows.meeting.find(({ id }) => id === meetingId);
  if (meeting) meeting.state = "held";
  rows.meetingTalk.push({ id: talkIds(story.name(), startedAt), clientId, meetingId, startedAt, endedAt, ...after });
  tell(story, { by, at: startedAt, event: { kind: "talk.started" }, itemId: meetingId });
  tell(story, { by, at: endedAt, event: { kind: "talk.ended" }, itemId: meetingId });
  return { meetingId, startedAt, endedAt };
}

/** The points of the agenda, in the client's order. */
export function setPoints(
  story: Story,
  meetingId: Id<"Meeting">,
  points: readonly { words: string; by: Actor; at: Date }[],
): Id<"AgendaPoint">[] {
  return points.map(({ words, by, at }, index) => {
    const id = pointIds(story.name(), at);
    const { clientId } = story;
    story.rows.agendaPoint.push({
      id,
      clientId,
      meetingId,
      words,
      authorId: by.personId,
      state: "onAgenda",
      position: index + 1,
      createdAt: at,
    });
    return id;
  });
}

type Said = { by: Actor; words: string; at: Date };

/** What somebody said. `typedBy` another: `approved` false waits for them; "aloud" was read out. */
export function sayInMeeting(
  story: Story,
  { meetingId }: Held,
  {
    by,
    words,
    at,
    typedBy = by,
    approved = "self",
    pointId,
  }: Said & { typedBy?: Actor; approved?: "self" | "aloud" | false; pointId?: Id<"AgendaPoint"> | undefined },
): void {
  story.rows.meetingVoice.push({
    id: voiceIds(story.name(), at),
    clientId: story.clientId,
    meetingId,
    pointId: pointId ?? null,
    speakerId: by.personId,
    writtenBy: typedBy.personId,
    words,
    createdAt: at,
    approvedAt: approved === false ? null : at,
    approvedWay: approved === false ? null : approved,
  });
}

type Agreed = { what: string; owner: Actor; by: Actor; at: Date; state?: AgreementState; whenWords?: string };

/** Who does what. */
export function agreeInMeeting(story: Story, { meetingId }: Held, { what, owner, by, at, state = "yes", whenWords }: Agreed): void {
  story.rows.meetingAgreement.push({
    id: agreementIds(story.name(), at),
    clientId: story.clientId,
    meetingId,
    what,
    ownerId: owner.personId,
    whenWords: whenWords ?? null,
    writtenBy: by.personId,
    createdAt: at,
    state,
    answeredAt: state === "waiting" ? null : at,
  });
}

/** Somebody who was not there says something afterwards. */
export function respondAfterMeeting(story: Story, { meetingId }: Held, { by, words, at }: Said): void {
  const id = responseIds(story.name(), at);
  story.rows.meetingResponse.push({ id, clientId: story.clientId, meetingId, personId: by.personId, words, writtenAt: at });
  tell(story, { by, at, event: { kind: "talk.responded" }, itemId: meetingId });
}

type PrivateText = Pick<PrivateWords, "words"> & Partial<PrivateWords> & { by: Actor; at: Date; released?: boolean };
type PrivateStory = {
  startedAt: Date;
  endedAt: Date;
  present: readonly Actor[];
  texts: readonly PrivateText[];
  secret: string | undefined;
};

/**
 * Private time in which people wrote. What they did not share lies sealed under the key made from AUTH_SECRET; a database
 * that is filled without it goes without those texts.
 */
export function talkPrivately(story: Story, { meetingId }: Held, { startedAt, endedAt, present, texts, secret }: PrivateStory): void {
  const { clientId, rows } = story;
  const id = privateIds(story.name(), startedAt);
  rows.privateTime.push({ id, clientId, meetingId, startedAt, endedAt });
  for (const { personId } of present) {
    rows.privatePresence.push({ id: presenceIds(story.name(), startedAt), clientId, privateTimeId: id, personId, enteredAt: startedAt });
  }
  for (const text of texts) {
    if (text.released || secret) writePrivately(story, text, { privateTimeId: id, secret });
  }
}

type Place = { privateTimeId: Id<"PrivateTime">; secret: string | undefined };

function writePrivately(story: Story, text: PrivateText, { privateTimeId, secret }: Place): void {
  const { clientId, rows } = story;
  const { by, at, words, kind = "story", ownerId = null, whenWords = null, released = false } = text;
  const id = textIds(story.name(), at);
  // The same words come out sealed in the same way each time: a demo is the same demo.
  const nonce = createHash("sha256").update(id).digest().subarray(0, 12);
  const sealed = released
    ? null
    : privateSealFrom(keysFrom(secret)).seal(JSON.stringify({ kind, words, ownerId, whenWords }), { privateTimeId, textId: id }, nonce);
  const out = released ? { releasedWords: words, releasedAt: at } : {};
  rows.privateText.push({ id, clientId, privateTimeId, sealed, ...out, createdAt: at, changedAt: at });
  rows.privateWriter.push({ id: writerIds(story.name(), at), clientId, textId: id, personId: by.personId, agreedAt: released ? at : null });
}
