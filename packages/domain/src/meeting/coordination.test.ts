import { openScenario, type Scenario } from "@naast/testing";
import { type Id, idOf, meetingReply, meetingToFind, NotFound, type PersonId } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { authorise } from "../authorise.ts";
import type { Context } from "../context.ts";
import { type Acting, acting, present } from "../testing/acting.ts";
import { answerCoordination, readCoordination, replyAsCoordinator } from "./coordination.ts";
import { inviteCoordinator, withdrawCoordinator } from "./coordinators.ts";
import { findTime } from "./find-time.ts";

let scenario: Scenario;
let as: Acting;
let meetingId: Id<"Meeting">;
let noor: Context;
beforeAll(async () => {
  scenario = await openScenario("sqlite");
  as = acting(scenario);
  meetingId = await conference("familyGroup");
  await invite();
  noor = contextOf(await personNamed("Nora"));
});
afterAll(() => scenario.close());

async function conference(kind: "familyGroup" | "support"): Promise<Id<"Meeting">> {
  const offer = { clientId: scenario.clientId, title: "Familie", kind, times: ["2026-12-03 19:00"], visibility: "everyone" };
  const { item } = await as("dennis").does("meeting.find", findTime, meetingToFind.parse(offer));
  return idOf("Meeting").parse(item.id);
}
const invited = { name: "Nora", email: "nora@naast.example", language: "nl" as const, address: "https://plan.example.org" };
const invite = (more: Partial<typeof invited & { meetingId: Id<"Meeting"> }> = {}) =>
  as("dennis").does("meeting.inviteCoordinator", inviteCoordinator, { meetingId, ...invited, ...more });

async function personNamed(name: string): Promise<PersonId> {
  const { person } = scenario.store.tables;
  const all = await scenario.store.read.select().from(person);
  return present(all.find((one) => one.name === name)).id;
}
const contextOf = (personId: PersonId): Context => {
  const own = scenario.as("samira");
  return { ...own, actor: { ...own.actor, personId } };
};
const clientIdOf = () => ({ clientId: scenario.clientId });
const reads = async (id = meetingId) => readCoordination(noor, await authorise(noor, "coordination.read", clientIdOf()), { meetingId: id });

describe("an independent coordinator", () => {
  it("gets a mail that says nothing, and is refused when they take part in the plan or it is no conference", async () => {
    const { outbox, person } = scenario.store.tables;
    const mails = await scenario.store.read.select().from(outbox);
    const mail = present(mails.find(({ recipient }) => recipient === invited.email));
    expect(JSON.stringify(mail.content)).not.toMatch(/Dennis|Familie|[0-9a-f]{8}-/);
    const people = await scenario.store.read.select().from(person);
    const samira = people.find(({ id }) => id === scenario.personId("samira"));
    await expect(invite({ email: present(samira?.email) })).rejects.toMatchObject({ fields: { email: "notIndependent" } });
    await expect(invite({ meetingId: await conference("support") })).rejects.toMatchObject({ fields: { email: "onlyFamilyGroup" } });
  });

  it("sees that meeting, and nothing of the plan", async () => {
    expect(await reads()).toMatchObject({ title: "Familie", coordinatorState: "invited" });
    await expect(reads(idOf("Meeting").parse(scenario.items.meetings.everyone))).rejects.toBeInstanceOf(NotFound);
    const closed = [
      "plan.read",
      "plan.print",
      "timeline.read",
      "meeting.read",
      "meeting.reply",
      "live.follow",
      "network.read",
      "talk.read",
    ] as const;
    for (const action of closed) await expect(authorise(noor, action, clientIdOf())).rejects.toBeInstanceOf(NotFound);
  });

  it("says yes, and when they can; the client reads it by name", async () => {
    const reply = meetingReply.parse({ ...clientIdOf(), meetingId, coming: "yes" });
    const say = async () => replyAsCoordinator(noor, await authorise(noor, "coordination.reply", clientIdOf()), reply);
    await expect(say()).rejects.toMatchObject({ reason: "meeting.over" });
    await answerCoordination(noor, await authorise(noor, "coordination.answer", clientIdOf()), { meetingId, answer: "yes" });
    await say();
    const { replies, coordinatorState } = await reads();
    expect([coordinatorState, replies]).toEqual(["active", [{ personId: noor.actor.personId, coming: "yes", words: null }]]);
  });

  it("finds nothing any more at once when the client takes it back", async () => {
    const { coordinators } = await reads();
    const coordinatorId = present(coordinators[0]).id;
    await as("dennis").does("meeting.withdrawCoordinator", withdrawCoordinator, { meetingId, coordinatorId });
    await expect(authorise(noor, "coordination.read", clientIdOf())).rejects.toBeInstanceOf(NotFound);
  });
});
