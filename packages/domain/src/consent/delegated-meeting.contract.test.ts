import { engines, type TestEngine } from "@naast/db/testing/stores";
import { type DelegatedThing, idOf, meetingToFind, momentOf, Refused } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { addAgendaPoint, moveAgendaPoint } from "../meeting/agenda-points.ts";
import { findTime } from "../meeting/find-time.ts";
import { offerTimes } from "../meeting/offer-times.ts";
import { pickTime } from "../meeting/pick-time.ts";
import { readMeetingPage } from "../meeting/read-meeting-page.ts";
import { decideProposal } from "../plan/decide-proposal.ts";
import { readProposal } from "../plan/read-proposal.ts";
import { present } from "../testing/acting.ts";
import { decided } from "../testing/deed.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { answerDelegation } from "./answer-delegation.ts";
import { giveDelegation } from "./give-delegation.ts";
import { readDelegations } from "./read-delegations.ts";

describe.each<TestEngine>(engines)("what is chosen for the client stands where it is read, on %s", (engine) => {
  const { scenario, as } = inScenario(engine);

  async function letSteer(who: "ingrid" | "rik", things: DelegatedThing[]) {
    const asked = { personId: scenario.personId(who), things, endsOn: "2026-12-01" };
    await as("dennis").does("delegation.give", giveDelegation, asked);
    const { id } = present((await as(who).does("delegation.read", readDelegations, null)).delegations.find(({ isYours }) => isYours));
    await as(who).does("delegation.answer", answerDelegation, { delegationId: id, answer: "yes" });
  }
  const offer = (...times: string[]) => {
    const { clientId } = scenario;
    return meetingToFind.parse({ clientId, title: "Wanneer", times, visibility: "everyone" });
  };
  async function timesOffered() {
    const asked = offer("2026-12-03 19:00", "2026-12-05 11:00");
    return idOf("Meeting").parse((await as("dennis").does("meeting.find", findTime, asked)).item.id);
  }
  const markOf = async (meetingId: Awaited<ReturnType<typeof timesOffered>>) =>
    (await as("samira").does("meeting.read", readMeetingPage, { meetingId })).chosenForClient;

  it("other times and the time that is chosen, by a confidant and by a worker", async () => {
    const meetingId = await timesOffered();
    const more = { ...offer("2026-12-06 11:00"), meetingId };
    await expect(as("rik").does("meeting.offerTimes", offerTimes, more)).rejects.toBeInstanceOf(Refused);
    await letSteer("rik", ["meetings"]);
    await as("rik").does("meeting.offerTimes", offerTimes, more);
    expect(await markOf(meetingId)).toMatchObject([{ itemId: meetingId, name: "Rik", personId: scenario.personId("rik") }]);
    await letSteer("ingrid", ["meetings"]);
    const startsAt = momentOf("2026-12-06", "11:00").getTime();
    await as("ingrid").does("meeting.pickTime", pickTime, { meetingId, startsAt });
    expect(await markOf(meetingId)).toMatchObject([{ name: "Ingrid" }]);
  });

  it("the order of what is talked about; and what the client does themselves is theirs again", async () => {
    const meetingId = await timesOffered();
    const add = (words: string) => as("dennis").does("meeting.addPoint", addAgendaPoint, { meetingId, words });
    await add("Eerst");
    const pointId = idOf("AgendaPoint").parse((await add("Daarna")).item.id);
    await letSteer("ingrid", ["meetings"]);
    await as("ingrid").does("meeting.movePoint", moveAgendaPoint, { meetingId, pointId, direction: "up" });
    const page = await as("dennis").does("meeting.read", readMeetingPage, { meetingId });
    expect(page.points.map(({ words }) => words)).toEqual(["Daarna", "Eerst"]);
    expect(page.chosenForClient).toMatchObject([{ name: "Ingrid" }]);
    await as("dennis").does("meeting.movePoint", moveAgendaPoint, { meetingId, pointId, direction: "down" });
    expect(await markOf(meetingId)).toEqual([]);
  });

  it("without a delegation a worker who offers times does so in their own name", async () => {
    const meetingId = await timesOffered();
    await as("ingrid").does("meeting.offerTimes", offerTimes, { ...offer("2026-12-06 11:00"), meetingId });
    expect(await markOf(meetingId)).toEqual([]);
  });

  it("a choice about a proposal, with the reason of who chose, until the client chooses themselves", async () => {
    const { clientId, items } = scenario;
    await letSteer("ingrid", ["proposals"]);
    const proposalId = items.proposals.waiting;
    const answer = { ...decided, clientId, proposalId, decision: "later" as const, laterOn: "2026-12-10", reason: "Eerst rust." };
    await as("ingrid").does("proposal.decide", decideProposal, answer);
    const page = (key: "dennis" | "samira") => as(key).does("plan.read", readProposal, proposalId);
    for (const key of ["dennis", "samira"] as const) {
      const { plan, proposal } = await page(key);
      expect(proposal).toMatchObject({ state: "later", laterOn: "2026-12-10", reasonWords: "Eerst rust." });
      expect(plan.chosenForClient).toMatchObject([{ itemId: proposalId, name: "Ingrid" }]);
    }
    await as("dennis").does("proposal.decide", decideProposal, { ...answer, decision: "yes", laterOn: null });
    expect((await page("samira")).plan.chosenForClient).toEqual([]);
  });
});
