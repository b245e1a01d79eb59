import { engines, type TestEngine } from "@naast/db/testing/stores";
import { Conflict, NotFound, newId, Refused } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { readTimeline } from "../journal/read-timeline.ts";
import { readWhoLooked } from "../journal/read-who-looked.ts";
import { present } from "../testing/acting.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { askMemberEnding } from "./ask-member-ending.ts";
import { decideMemberEnding } from "./decide-member-ending.ts";
import { readEndingsToDecide, readMemberEndings } from "./read-member-endings.ts";
import { readOwnPart } from "./read-own-member-part.ts";
import { removeMember } from "./remove-member.ts";

const reason = "Hij wacht Dennis op met anderen, en neemt zijn geld.";

describe.each<TestEngine>(engines)("ending somebody's taking part for safety on %s", (engine) => {
  const { scenario, as } = inScenario(engine);

  const personId = () => scenario.personId("samira");
  const ask = () => as("ingrid").does("member.askEnding", askMemberEnding, { personId: personId(), reason });
  const endings = (who: "dennis" | "ingrid") => as(who).does("member.readEndings", readMemberEndings, null);
  const waiting = () => as("peter").doesInShelter("memberEnding.list", readEndingsToDecide, null);
  type Answer = "confirmed" | "refused";
  const decide = (answer: Answer, endingId = newId("MemberEnding")) =>
    as("peter").does("member.decideEnding", decideMemberEnding, { endingId, answer });

  it("ends nothing until a team lead agrees, who reads why", async () => {
    const { item } = await ask();
    expect((await as("samira").reads()).goals.length).toBeGreaterThan(0);
    const asked = { id: item.id, personName: "Samira", reason, askedByName: "Ingrid" };
    expect(await waiting()).toMatchObject([{ ...asked, clientName: "Dennis", mayDecide: true }]);
    expect(await endings("dennis")).toMatchObject([{ ...asked, answer: null, answeredByName: null }]);
    await decide("confirmed", item.id);
    await expect(as("samira").permit("plan.read")).rejects.toBeInstanceOf(NotFound);
    expect(await waiting()).toEqual([]);
    expect(await endings("dennis")).toMatchObject([{ ...asked, answer: "confirmed", answeredByName: "Peter" }]);
    expect(await endings("ingrid")).toMatchObject([{ answer: "confirmed" }]);
  });

  it("is as silent to that person as the client's own removal, and takes every grant with it", async () => {
    const { item } = await ask();
    await decide("confirmed", item.id);
    const held = await as("samira").does("ownPart.read", readOwnPart, null);
    expect(held).toMatchObject({ clientName: null, membership: { state: "removed" }, promised: [] });
    expect(JSON.stringify(held)).not.toContain("geld");
    const { grant, outbox } = scenario.store.tables;
    const grants = (await scenario.store.read.select().from(grant)).filter((row) => row.personId === personId());
    expect(grants.filter(({ clientId, withdrawnAt }) => clientId === scenario.clientId && withdrawnAt === null)).toEqual([]);
    expect((await scenario.store.read.select().from(outbox)).filter((row) => row.personId === personId())).toEqual([]);
  });

  it("leaves everything as it was after a no, and can be asked again", async () => {
    const { item } = await ask();
    await decide("refused", item.id);
    expect((await as("samira").reads()).goals.length).toBeGreaterThan(0);
    expect(await endings("ingrid")).toMatchObject([{ answer: "refused", answeredByName: "Peter" }]);
    await ask();
    expect(new Set((await endings("ingrid")).map(({ answer }) => answer))).toEqual(new Set([null, "refused"]));
  });

  it("is told to the client, and every try stands in who looked", async () => {
    const { item } = await ask();
    await expect(as("ingrid").permit("member.decideEnding")).rejects.toBeInstanceOf(Refused);
    await decide("confirmed", item.id);
    const page = await as("dennis").does("timeline.read", readTimeline, { clientId: scenario.clientId, limit: 5 });
    expect(page.entries.map(({ event: { kind } }) => kind)).toEqual(
      expect.arrayContaining(["member.endingAsked", "member.endedForSafety"]),
    );
    const ofRik = await as("rik").does("timeline.read", readTimeline, { clientId: scenario.clientId, limit: 5 });
    expect(ofRik.entries.map(({ event: { kind } }) => kind).filter((kind) => kind.startsWith("member.end"))).toEqual([]);
    const { lines } = await as("dennis").does("accessLog.read", readWhoLooked, { onlyOthers: true });
    const tried = lines
      .filter(({ action }) => action.endsWith("Ending"))
      .map(({ actorName, action, outcome }) => [actorName, action, outcome]);
    expect(tried).toEqual(
      expect.arrayContaining([
        ["Ingrid", "member.askEnding", "allowed"],
        ["Ingrid", "member.decideEnding", "refused"],
        ["Peter", "member.decideEnding", "allowed"],
      ]),
    );
  });

  it("is for who works with the client to ask and for their team lead to decide; nobody else finds it", async () => {
    await expect(as("peter").permit("member.askEnding")).rejects.toBeInstanceOf(NotFound);
    for (const outside of ["fatih", "bram"] as const)
      for (const action of ["member.askEnding", "member.decideEnding", "member.readEndings"] as const)
        await expect(as(outside).permit(action)).rejects.toBeInstanceOf(NotFound);
    await expect(as("rik").permit("member.readEndings")).rejects.toBeInstanceOf(Refused);
    await expect(as("ingrid").doesInShelter("memberEnding.list", readEndingsToDecide, null)).rejects.toBeInstanceOf(Refused);
    await expect(as("fatih").doesInShelter("memberEnding.list", readEndingsToDecide, null)).rejects.toBeInstanceOf(Refused);
  });

  it("is never decided by who asked, also when they became the team lead", async () => {
    const { item } = await ask();
    const { memberEnding } = scenario.store.tables;
    await scenario.store.write(async (tx) => {
      await tx.update(memberEnding).set({ askedBy: scenario.personId("peter") });
    });
    expect(await waiting()).toMatchObject([{ mayDecide: false }]);
    await expect(decide("confirmed", item.id)).rejects.toBeInstanceOf(Refused);
    expect((await as("samira").reads()).goals.length).toBeGreaterThan(0);
  });

  it("is asked once at a time, decided once, and not about who is not there", async () => {
    const { item } = await ask();
    await expect(ask()).rejects.toBeInstanceOf(Conflict);
    await expect(decide("confirmed")).rejects.toBeInstanceOf(NotFound);
    await decide("confirmed", item.id);
    await expect(decide("refused", item.id)).rejects.toBeInstanceOf(Conflict);
    await expect(ask()).rejects.toBeInstanceOf(NotFound);
  });

  it("lapses when the client ends it first", async () => {
    await ask();
    await as("dennis").does("member.remove", removeMember, { personId: personId() });
    expect(await waiting()).toEqual([]);
    expect(present((await endings("dennis"))[0])).toMatchObject({ answer: "lapsed", answeredByName: null });
  });
});
