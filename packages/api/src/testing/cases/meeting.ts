import type { Asking, Cases } from "../cases.ts";

type Meeting = { meeting: Cases<"meeting">; coordination: Cases<"coordination">; places: Cases<"places"> };

const onPlan = ({ scenario: { clientId } }: Asking) => ({ clientId });
const onMeeting = ({ scenario: { clientId, items } }: Asking) => ({ clientId, meetingId: items.meetings.everyone });
const moment = { day: "2026-12-01", time: "19:00" };

/** A meeting of which the times are still to be found, offered by the client. */
async function toFind({ as, scenario: { clientId } }: Asking): Promise<{ clientId: typeof clientId; meetingId: string }> {
  const { meetings } = await as("dennis").meeting.list({ clientId });
  const known = meetings.find(({ state }) => state === "proposed");
  if (known) return { clientId, meetingId: known.id };
  const found = { clientId, title: "Wanneer", times: ["2026-12-03 19:00", "2026-12-05 11:00"], visibility: "everyone" as const };
  const { item } = await as("dennis").meeting.find({ ...found, kind: "familyGroup" });
  return { clientId, meetingId: item.id };
}

/** A point of who asks, if they may write any; else one of Dennis. */
async function pointOf(asking: Asking): Promise<{ clientId: string; meetingId: string; pointId: string }> {
  const { as, who, may } = asking;
  const where = onMeeting(asking);
  const { item } = await as(may ? who : "dennis").meeting.addPoint({ ...where, words: "Wat er is met de sleutel" });
  return { ...where, pointId: item.id };
}

/** Two points of the client; the second can go up. */
async function lastPoint(asking: Asking) {
  const where = onMeeting(asking);
  await asking.as("dennis").meeting.addPoint({ ...where, words: "Eerst dit" });
  const { item } = await asking.as("dennis").meeting.addPoint({ ...where, words: "Dan dat" });
  return { ...where, pointId: item.id };
}

/** Something that who asks has written, if they may; else something of Dennis. */
async function contributionOf(asking: Asking) {
  const { as, who, may } = asking;
  const where = onMeeting(asking);
  const { item } = await as(may ? who : "dennis").meeting.addContribution({ ...where, what: "Soep", doerId: "" });
  return { ...where, contributionId: item.id };
}

export const meetingCases: Meeting = {
  meeting: {
    list: { input: onPlan },
    read: { input: onMeeting },
    places: { input: (asking) => ({ ...onPlan(asking), ...moment, minutes: 60 }) },
    plan: {
      input: (asking) => ({ ...onPlan(asking), ...moment, title: "Overleg", place: "Kamer 2", visibility: "everyone", readerIds: [] }),
    },
    find: {
      input: (asking) => ({ ...onPlan(asking), title: "Wanneer", times: ["2026-12-03 19:00"], visibility: "everyone", readerIds: [] }),
    },
    change: {
      input: async (asking) => {
        const where = onMeeting(asking);
        const { version } = await asking.as("dennis").meeting.read(where);
        return { ...where, ...moment, place: "Bibliotheek", version };
      },
    },
    cancel: { input: (asking) => ({ ...onMeeting(asking), words: "Ik ben ziek" }) },
    offerTimes: {
      input: async (asking) => ({ ...(await toFind(asking)), times: ["2026-12-04 19:00"] }),
      otherwise: { samira: "refused", rik: "refused", wilma: "refused" },
    },
    pickTime: {
      input: async (asking) => {
        const where = await toFind(asking);
        const { times } = await asking.as("dennis").meeting.read(where);
        return { ...where, startsAt: times[0]?.startsAt ?? 1 };
      },
      otherwise: { samira: "refused", rik: "refused", wilma: "refused" },
    },
    reply: { input: (asking) => ({ ...onMeeting(asking), coming: "yes", words: "Ik kom" }) },
    addPoint: { input: (asking) => ({ ...onMeeting(asking), words: "De sleutel" }) },
    decidePoint: { input: async (asking) => ({ ...(await lastPoint(asking)), answer: "no" }) },
    movePoint: { input: async (asking) => ({ ...(await lastPoint(asking)), direction: "up" }) },
    removePoint: { input: pointOf },
    writeNote: { input: (asking) => ({ ...onMeeting(asking), words: "Ik wil vragen hoe het gaat", shared: true }) },
    askChair: { input: (asking) => ({ ...onMeeting(asking), personId: asking.scenario.personId("samira") }) },
    answerChair: {
      input: async (asking) => {
        const { as, who, may, scenario } = asking;
        const where = onMeeting(asking);
        const personId = scenario.personId(may ? who : "samira");
        await as("dennis").meeting.askChair({ ...where, personId });
        return { ...where, answer: "yes" as const };
      },
    },
    arrange: { input: (asking) => ({ ...onMeeting(asking), interpreter: "Tigrinya", childrenCome: true }) },
    addContribution: { input: (asking) => ({ ...onMeeting(asking), what: "Soep", doerId: "" }) },
    answerContribution: { input: async (asking) => ({ ...(await contributionOf(asking)), answer: "yes" }) },
    removeContribution: { input: contributionOf },
    inviteCoordinator: {
      input: async (asking) => ({ ...(await toFind(asking)), name: "Nora", email: "nora@naast.example", language: "nl" }),
    },
    withdrawCoordinator: {
      input: async (asking) => {
        const where = await toFind(asking);
        const invited = { ...where, name: "Nora", email: "nora@naast.example", language: "nl" as const };
        const { item } = await asking.as("dennis").meeting.inviteCoordinator(invited);
        return { ...where, coordinatorId: item.id };
      },
    },
  },
  coordination: {
    read: { input: onMeeting },
    file: { input: (asking) => ({ ...onMeeting(asking), language: "nl" }) },
    answer: { input: (asking) => ({ ...onMeeting(asking), answer: "no" }) },
    reply: { input: (asking) => ({ ...onMeeting(asking), coming: "yes" }) },
  },
  places: {
    list: { input: () => undefined },
    saveRoom: { input: async (asking) => ({ ...room, locationId: await locationOf(asking) }) },
    closeRoom: {
      input: async (asking) => {
        const { id } = await asking.as("peter").places.saveRoom({ ...room, locationId: await locationOf(asking) });
        return { roomId: id };
      },
    },
    keepSecret: { input: async (asking) => ({ locationId: await locationOf(asking), secret: "yes" }) },
    savePlace: { input: () => place },
    closePlace: { input: async ({ as }) => ({ meetingPlaceId: (await as("peter").places.savePlace(place)).id }) },
  },
};

const room = { name: "Kamer 3", seats: 8, eatTogether: true, openings: [{ weekday: 1 as const, from: "09:00", until: "21:00" }] };
const place = { name: "Bibliotheek", kind: "library" as const, address: "Oosterdok 1" };

async function locationOf({ as }: Asking): Promise<string> {
  const { locations } = await as("peter").places.list();
  const [first] = locations;
  if (!first) throw new Error("the organisation has a location");
  return first.id;
}
