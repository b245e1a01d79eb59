import { type CaseloadView, type ClientId, newId, type WaitingView } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { nextMeetings, plansOf, search } from "./waiting.ts";

const dennis = newId("Client");
const meryem = newId("Client");
const abdi = newId("Client");

function waiting(clientName: "Dennis" | "Meryem", subjectWords: string): WaitingView {
  const [waiterId, onId] = [newId("Person"), newId("Person")];
  const who = { waiterId, waiterName: "Samira", waiterRelation: "member", onId, onName: "Ingrid" } as const;
  const clientId = clientName === "Dennis" ? dennis : meryem;
  return { clientId, clientName, kind: "proposal", ...who, subjectWords, since: 1, goalId: null };
}

const meetingOf = (clientId: ClientId) => ({ id: newId("Meeting"), clientId, clientName: "Dennis" });

const caseload: CaseloadView = {
  onYou: [waiting("Dennis", "Mijn post op één plek")],
  onClient: [waiting("Meryem", "Elke week iemand zien")],
  onNetwork: [],
  quiet: [{ clientId: abdi, clientName: "Abdi", purposeWords: "Samen naar de moskee" }],
  meetings: [
    { ...meetingOf(dennis), title: "Over kerst", startsAt: 300, place: null },
    { ...meetingOf(dennis), title: "Post", startsAt: 200, place: null },
    { ...meetingOf(dennis), title: "Voorbij", startsAt: 50, place: null },
  ],
  purposeOpen: [],
  readAt: 100,
};

describe("searching the caseload", () => {
  it("finds a goal without its accents, and a name in any case", () => {
    expect(search(caseload, "een plek").onYou).toHaveLength(1);
    expect(search(caseload, "MERYEM").onClient).toHaveLength(1);
    expect(search(caseload, "meryem").onYou).toHaveLength(0);
  });

  it("looks in the quiet plans too", () => expect(search(caseload, "moskee").quiet).toHaveLength(1));

  it("wants all words, and keeps everything when nothing was typed", () => {
    expect(search(caseload, "samira kerst").onYou).toHaveLength(0);
    expect(search(caseload, "  ")).toBe(caseload);
  });
});

describe("the next meeting of a plan", () => {
  it("is the first that is still to come", () => {
    expect(nextMeetings(caseload).get(dennis)).toBe(200);
    expect(nextMeetings(caseload).get(meryem)).toBeUndefined();
  });
});

describe("the list of plans", () => {
  it("has each plan once, by name", () => {
    expect(plansOf(caseload, "nl").map(({ clientName }) => clientName)).toEqual(["Abdi", "Dennis", "Meryem"]);
  });
});
