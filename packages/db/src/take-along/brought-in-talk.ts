import type { Permit } from "@naast/policy";
import { type Id, newId, type TalkInFile } from "@naast/vocabulary";
import type { Writer } from "../store.ts";
import type { BroughtIn } from "./brought-in-repository.ts";

type Brought = Pick<BroughtIn, "personOf"> & { meetingId: Id<"Meeting">; talk: TalkInFile };

/** What was said and agreed in a meeting that came along: as it was, by who said it. */
export async function insertBroughtTalk(tx: Writer, permit: Permit<"plan.bringIn">, { meetingId, talk, personOf }: Brought): Promise<void> {
  const { clientId, actorId } = permit;
  const { meetingAgreement, meetingResponse, meetingTalk, meetingVoice } = tx.tables;
  const who = (key: string | null) => personOf(key) ?? actorId;
  const { startedAt, endedAt, lookedBackAt, voices, agreements, absent, released, ...closing } = talk;
  const instant = (moment: string | null) => (moment === null ? null : new Date(moment));
  const times = { startedAt: new Date(startedAt), endedAt: instant(endedAt), lookedBackAt: instant(lookedBackAt) };
  await tx.insert(meetingTalk).values({ ...closing, ...times, id: newId("MeetingTalk"), clientId, meetingId });
  for (const { by, words, aloud, at } of voices) {
    const said = { words, createdAt: new Date(at), approvedAt: new Date(at), approvedWay: aloud ? ("aloud" as const) : ("self" as const) };
    await tx
      .insert(meetingVoice)
      .values({ ...said, id: newId("MeetingVoice"), clientId, meetingId, speakerId: who(by), writtenBy: who(by) });
  }
  for (const { owner, at, ...agreed } of agreements) {
    const made = { createdAt: new Date(at), answeredAt: agreed.state === "waiting" ? null : new Date(at) };
    const people = { ownerId: who(owner), writtenBy: actorId };
    await tx.insert(meetingAgreement).values({ ...agreed, ...made, ...people, id: newId("MeetingAgreement"), clientId, meetingId });
  }
  for (const { by, words, at } of absent) {
    const said = { words, writtenAt: new Date(at), personId: who(by) };
    await tx.insert(meetingResponse).values({ ...said, id: newId("MeetingResponse"), clientId, meetingId });
  }
  if (released.length > 0) await insertReleased(tx, permit, { meetingId, talk, personOf });
}

async function insertReleased(
  tx: Writer,
  { clientId, actorId }: Permit<"plan.bringIn">,
  { meetingId, talk, personOf }: Brought,
): Promise<void> {
  const { privateText, privateTime, privateWriter } = tx.tables;
  const privateTimeId = newId("PrivateTime");
  const startedAt = new Date(talk.startedAt);
  await tx.insert(privateTime).values({ id: privateTimeId, clientId, meetingId, startedAt, endedAt: startedAt });
  for (const { by, words, at } of talk.released) {
    const id = newId("PrivateText");
    const when = new Date(at);
    const text = { releasedWords: words, releasedAt: when, createdAt: when, changedAt: when };
    await tx.insert(privateText).values({ ...text, id, clientId, privateTimeId });
    for (const personId of new Set(by.map((key) => personOf(key) ?? actorId))) {
      await tx.insert(privateWriter).values({ id: newId("PrivateWriter"), clientId, textId: id, personId, agreedAt: when });
    }
  }
}
