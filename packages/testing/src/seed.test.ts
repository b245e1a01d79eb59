import { wordLimit } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { clientIdOf, personIdOf } from "./ids.ts";
import { personas } from "./personas.ts";
import { tellEverything } from "./seed.ts";
import { testClock } from "./test-clock.ts";

const clock = testClock();
const rows = tellEverything(clock);

describe("the story of the seed", () => {
  it("comes out the same every time on one day", () => {
    expect(tellEverything(testClock())).toEqual(rows);
  });

  it("has one organisation with 3 locations, 5 teams, 24 workers, 120 clients and some 300 people close to them", () => {
    expect(rows.organisation).toHaveLength(1);
    expect(rows.location).toHaveLength(3);
    expect(rows.location.filter(({ secret }) => secret)).toHaveLength(1);
    expect(rows.team).toHaveLength(5);
    expect(rows.worker).toHaveLength(24);
    expect(rows.client).toHaveLength(120);
    expect(rows.networkMember.length).toBeGreaterThan(280);
    expect(rows.networkMember.length).toBeLessThan(330);
  });

  it("reaches half a year back and lets nothing happen in the future", () => {
    const moments = rows.event.map(({ at }) => at.getTime());
    const lines = rows.accessLines.map(({ at }) => at.getTime());
    expect(Math.max(...moments, ...lines)).toBeLessThan(clock.now().getTime());
    expect(clock.now().getTime() - Math.min(...moments)).toBeGreaterThan(170 * 86_400_000);
  });

  it("has every person of the cast, and somebody who takes part in two plans", () => {
    const people = new Set(rows.person.map(({ id }) => id));
    expect(personas.filter(({ key }) => !people.has(personIdOf(key)))).toEqual([]);
    const plansOfRik = rows.networkMember.filter(({ personId }) => personId === personIdOf("rik")).map(({ clientId }) => clientId);
    expect(plansOfRik.toSorted()).toEqual([clientIdOf("dennis"), clientIdOf("johan")].toSorted());
  });

  it("gives Ingrid 18 plans", () => {
    expect(rows.assignment.filter(({ workerId }) => workerId === personIdOf("ingrid"))).toHaveLength(18);
  });

  it("lets nobody do a step of a goal that they do not read", () => {
    const goals = new Map(rows.goal.map((goal) => [goal.id, goal]));
    const ticked = new Set(rows.chosenReader.map(({ itemId, personId }) => `${itemId} ${personId}`));
    const clients = new Set(rows.client.map(({ personId }) => personId));
    const workers = new Set(rows.worker.map(({ personId }) => personId));
    const blind = rows.step.filter(({ doerId, goalId }) => {
      const visibility = goals.get(goalId)?.visibility;
      if (!doerId || clients.has(doerId) || visibility === "everyone") return false;
      return visibility === "workers" ? !workers.has(doerId) : !ticked.has(`${goalId} ${doerId}`);
    });
    expect(blind).toEqual([]);
  });

  it("lets nobody speak under a goal that they do not read", () => {
    const own = new Set(rows.goal.filter(({ visibility }) => visibility === "me").map(({ id }) => id));
    const clients = new Set(rows.client.map(({ personId }) => personId));
    expect([...rows.comment, ...rows.ownView].filter(({ goalId, personId }) => own.has(goalId) && !clients.has(personId))).toEqual([]);
  });

  it("gives every row an identifier of its own", () => {
    const {
      event: _event,
      visits: _visits,
      chosenReader: _readers,
      viewRoundPerson: _joining,
      installation: _keys,
      worker: _workers,
      actor: _actors,
      messageSettings: _settings,
      ...tables
    } = rows;
    const ids = Object.values(tables).flatMap((list) => list.map((row) => ("id" in row ? String(row.id) : "")));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("fits what people may write, and shouts nowhere", () => {
    const short = [...rows.step.map(({ what }) => what), ...rows.meeting.map(({ title }) => title)];
    const sentences = [...rows.goal, ...rows.purpose, ...rows.proposal, ...rows.contactMoment].map(({ words }) => words);
    const stories = [...rows.ownView, ...rows.comment].map(({ words }) => words);
    expect(short.filter((words) => words.length > wordLimit.short)).toEqual([]);
    expect(sentences.filter((words) => words.length > wordLimit.sentence)).toEqual([]);
    expect([...short, ...sentences, ...stories].filter((words) => words.includes("!"))).toEqual([]);
  });

  it("leaves a proposal waiting, an invitation open and a meeting tomorrow in the plan of Dennis", () => {
    const clientId = clientIdOf("dennis");
    const ofDennis = <Row extends { clientId: string }>(list: readonly Row[]) => list.filter((row) => row.clientId === clientId);
    expect(ofDennis(rows.proposal).filter(({ state }) => state === "waiting")).toMatchObject([{ words: "Elke zondag bellen" }]);
    expect(ofDennis(rows.invitation).filter(({ state }) => state === "sent")).toMatchObject([
      { label: "Mevrouw De Vries", channel: "letter" },
    ]);
    const planned = ofDennis(rows.meeting).filter(({ startsAt, state }) => startsAt > clock.now() && state !== "proposed");
    expect(planned).toMatchObject([{ title: "Post en geld", startsAt: new Date("2026-11-24T18:00:00Z") }]);
    const states = new Set(ofDennis(rows.step).map(({ state }) => state));
    expect([...states].toSorted()).toEqual(["accepted", "done", "offered", "open", "requested", "stopped"]);
  });

  it("lets one ending for safety wait for the team lead and one be confirmed, which took every grant with it", () => {
    const asked = { askedBy: personIdOf("sanne") };
    expect(rows.memberEnding).toMatchObject([
      { ...asked, clientId: clientIdOf("dennis"), answer: "confirmed", answeredBy: personIdOf("peter") },
      { ...asked, clientId: clientIdOf("meryem"), answer: null, answeredBy: null },
    ]);
    const ofThem = rows.memberEnding.map(({ personId }) => rows.grant.filter((grant) => grant.personId === personId));
    expect(ofThem.map((grants) => grants.map(({ withdrawnBy }) => withdrawnBy))).toEqual([
      Array.from({ length: 3 }, () => personIdOf("peter")),
      [null, null, null],
    ]);
    expect(rows.networkMember.filter(({ personId }) => rows.memberEnding.some((one) => one.personId === personId))).toMatchObject([
      { state: "removed" },
      { state: "active" },
    ]);
  });
});
