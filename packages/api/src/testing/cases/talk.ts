import type { PersonaKey } from "@naast/testing";
import { idOf } from "@naast/vocabulary";
import type { Asking, Cases } from "../cases.ts";

type Talks = { talk: Cases<"talk">; privateTime: Cases<"privateTime"> };

const there: readonly PersonaKey[] = ["dennis", "samira", "rik", "ingrid", "sanne"];
const closeBy: readonly PersonaKey[] = ["dennis", "samira", "rik"];

const at = ({ scenario: { clientId, items } }: Asking) => ({ clientId, meetingId: items.meetings.everyone });
/** Who asks, where they can be at the meeting; else Samira. */
const self = ({ who, scenario: { personId } }: Asking) => personId(there.includes(who) ? who : "samira");

/** The meeting has begun. */
async function begun(asking: Asking) {
  const { startedAt } = await asking.as("dennis").talk.read(at(asking));
  if (startedAt === null) await asking.as("dennis").talk.lead({ ...at(asking), phase: "start" });
  return at(asking);
}

/** Another meeting, that was held. */
async function ended({ as, scenario: { clientId } }: Asking) {
  const { item } = await as("dennis").meeting.plan({ clientId, title: "Kort", day: "2026-11-23", time: "19:00", visibility: "everyone" });
  const meeting = { clientId, meetingId: idOf("Meeting").parse(item.id) };
  for (const phase of ["start", "end"] as const) await as("dennis").talk.lead({ ...meeting, phase });
  return meeting;
}

/** The same, and today is the day to look back. */
async function longAgo(asking: Asking) {
  const meeting = await ended(asking);
  await asking.as("dennis").talk.close({ ...meeting, lookBackOn: "2026-11-23" });
  return meeting;
}

/** Words that Ingrid typed for who asks. */
async function voiceOf(asking: Asking) {
  const voice = await asking.as("ingrid").talk.writeVoice({ ...(await begun(asking)), speakerId: self(asking), words: "Maandag kan ik." });
  return { ...at(asking), voiceId: voice.item.id };
}

/** An agreement with the name of who asks, written by somebody else. */
async function agreementOf(asking: Asking) {
  const by = asking.as(asking.who === "dennis" ? "samira" : "dennis");
  const made = await by.talk.agree({ ...(await begun(asking)), ownerId: self(asking), what: "Bellen met de gemeente" });
  return { ...at(asking), agreementId: made.item.id };
}

const carried = async (asking: Asking) => ({ ...(await agreementOf(asking)), goalId: asking.scenario.items.goals.everyone });

/** Private time runs; Samira began it. */
async function running(asking: Asking) {
  const { privateTime } = await asking.as("samira").talk.read(await begun(asking));
  if (privateTime.state === "none") await asking.as("samira").privateTime.begin(at(asking));
  return at(asking);
}

/** The one who asks is in it, if they can be. */
async function inside(asking: Asking) {
  const meeting = await running(asking);
  if (asking.who === "rik") await asking.as("rik").privateTime.enter(meeting);
  if (asking.who === "dennis") {
    for (const key of ["dennis", "samira"] as const) await asking.as(key).privateTime.sayClientIn({ ...meeting, answer: "yes" });
  }
  return meeting;
}

async function textOf(asking: Asking) {
  const meeting = await inside(asking);
  const writer = asking.as(closeBy.includes(asking.who) ? asking.who : "samira");
  const { id } = await writer.privateTime.write({ ...meeting, words: "Dit blijft onder ons." });
  return { ...meeting, textId: id };
}

const notTheChair = { samira: "refused", rik: "refused" } as const;
const workersGoOut = { ingrid: "refused", sanne: "refused" } as const;

/** With its point of the agenda nothing has to be said: a meeting may have none. */
export const talkCases: Talks = {
  talk: {
    read: { input: at },
    lead: { input: (asking) => ({ ...at(asking), phase: "start" }), otherwise: notTheChair },
    moveToPoint: { input: async (asking) => ({ ...(await begun(asking)), pointId: null }), otherwise: notTheChair },
    close: {
      input: async (asking) => ({
        ...(await begun(asking)),
        fallbackWords: "Dan belt Samira mij.",
        nextWords: "Weer bij mij thuis",
        nextOn: "2027-01-12",
        lookBackOn: "2026-12-21",
      }),
      otherwise: notTheChair,
    },
    writeVoice: { input: async (asking) => ({ ...(await begun(asking)), speakerId: self(asking), words: "Maandag kan ik." }) },
    answerVoice: { input: async (asking) => ({ ...(await voiceOf(asking)), answer: "change", words: "Dinsdag kan ik." }) },
    agree: {
      input: async (asking) => ({
        ...(await begun(asking)),
        ownerId: self(asking),
        what: "Bellen met de gemeente",
        onDay: "2026-12-01",
        whenWords: "na het eten",
      }),
    },
    answerAgreement: { input: async (asking) => ({ ...(await agreementOf(asking)), answer: "yes" }) },
    removeAgreement: { input: agreementOf },
    planAgreement: { input: carried },
    proposeAgreement: { input: carried },
    lookBack: { input: async (asking) => ({ ...(await longAgo(asking)), words: "We bellen nu elke week." }) },
    respond: { input: async (asking) => ({ ...(await ended(asking)), words: "Ik was er niet. Ik help graag mee." }) },
  },
  privateTime: {
    read: { input: running },
    begin: { input: begun, otherwise: workersGoOut },
    end: { input: running, otherwise: workersGoOut },
    enter: { input: running, otherwise: { dennis: "refused" } },
    sayClientIn: { input: async (asking) => ({ ...(await inside(asking)), answer: "yes" }) },
    write: {
      input: async (asking) => ({
        ...(await inside(asking)),
        kind: "action",
        words: "Samira belt op zondag",
        ownerId: asking.scenario.personId("samira"),
        whenWords: "zondag",
      }),
    },
    change: { input: async (asking) => ({ ...(await textOf(asking)), words: "Dit mag later wel.", version: 1 }) },
    remove: { input: textOf },
    release: { input: async (asking) => ({ ...(await textOf(asking)), answer: "yes" }) },
  },
};
