import { appendAccess } from "@naast/db";
import { type PersonaKey } from "@naast/testing";
import { newId, type WhoLookedView } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { authorise } from "../authorise.ts";
import { openEmergencyAccess } from "../emergency/open-emergency-access.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { readWhoLooked } from "./read-who-looked.ts";

describe("who looked", () => {
  const { scenario, as } = inScenario("sqlite");

  type Asked = { before?: number; onlyOthers?: boolean };
  const looked = (asked: Asked = {}, who: PersonaKey = "dennis"): Promise<WhoLookedView> =>
    as(who).does("accessLog.read", readWhoLooked, { onlyOthers: true, ...asked });
  const linesOf = async (who: PersonaKey) => (await looked()).lines.filter(({ actorId }) => actorId === scenario.personId(who));

  it("joins what somebody did more than once on a day, and begins a new line on the next", async () => {
    for (let time = 0; time < 3; time += 1) await as("samira").permit("plan.read");
    scenario.clock.tomorrow();
    await as("samira").permit("plan.read");
    const [newest, before] = (await linesOf("samira")).filter(({ action }) => action === "plan.read");
    expect(newest).toMatchObject({ times: 1, actorName: "Samira", actorRelation: "member", actorWords: "zus", outcome: "allowed" });
    expect(before?.times).toBeGreaterThanOrEqual(3);
  });

  it("shows a refusal, in a line of its own", async () => {
    await as("samira").permit("plan.read");
    await as("samira")
      .permit("goal.add")
      .catch(() => {});
    expect((await linesOf("samira")).filter(({ outcome }) => outcome === "refused")).toMatchObject([{ action: "goal.add" }]);
  });

  it("shows a look with urgency with its reason, and that it lasts an hour", async () => {
    await as("fatih").does("emergency.open", openEmergencyAccess, { reason: "Er is brand." });
    await as("fatih").reads();
    const reading = (await linesOf("fatih")).find(({ action }) => action === "plan.read");
    expect(reading).toMatchObject({ actorName: "Fatih", actorRelation: "worker", emergency: { reason: "Er is brand.", minutes: 60 } });
  });

  it("names what a line is about, to the client and not to the auditor", async () => {
    const { clientId, items } = scenario;
    await authorise(as("samira").ctx, "comment.add", { clientId, subjectId: items.goals.everyone });
    const subjects = async (who: PersonaKey) =>
      (await looked({}, who)).lines.filter(({ action }) => action === "comment.add").map(({ subjectWords }) => subjectWords);
    expect(await subjects("dennis")).toContain("Elke week iemand zien die ik ken");
    expect(new Set(await subjects("bram"))).toEqual(new Set([null]));
    expect(JSON.stringify(await looked({ onlyOthers: false }, "bram"))).not.toContain("Noor");
  });

  it("leaves the client's own looking out, unless asked; that the auditor looked is there", async () => {
    await looked({}, "bram");
    const own = ({ lines }: WhoLookedView) => lines.filter(({ actorId }) => actorId === scenario.personId("dennis"));
    expect(own(await looked())).toEqual([]);
    expect(own(await looked({ onlyOthers: false })).map(({ action }) => action)).toContain("accessLog.read");
    expect((await linesOf("bram")).map(({ action }) => action)).toContain("accessLog.read");
  });

  it("says nothing of the channel that opens with every screen", async () => {
    await as("samira").permit("live.follow");
    await as("samira").permit("plan.visit");
    const actions = (await linesOf("samira")).map(({ action }) => action);
    expect(actions).not.toContain("live.follow");
    expect(actions).not.toContain("plan.visit");
  });

  it("comes in pages that lose no line, however many came in one moment", async () => {
    const { clientId, personId, store } = scenario;
    const line = (at: number) => ({
      id: newId("AccessLog"),
      at: new Date(at),
      action: `act ${at}`,
      outcome: "allowed" as const,
      actorId: personId("rik"),
      relation: "confidant",
      teamId: null,
      clientId,
      subjectId: null,
      basis: "grant",
      grantId: null,
      emergencyId: null,
      requestId: newId("Request"),
      sessionId: null,
      app: "portal" as const,
    });
    const start = scenario.clock.now().getTime();
    // Nine lines in each moment, so that no page of 400 ends between two moments by itself.
    const moments = Array.from({ length: 100 }, (_, index) => start + index);
    await store.write((tx) =>
      appendAccess(
        tx,
        moments.flatMap((at) => Array.from({ length: 9 }, () => line(at))),
      ),
    );
    const found: number[] = [];
    let before: number | null = start + 1_000_000;
    while (before !== null) {
      const page: WhoLookedView = await looked({ before });
      found.push(...page.lines.filter(({ action }) => action.startsWith("act ")).map(({ times }) => times));
      before = page.more;
    }
    expect(found).toEqual(moments.map(() => 9));
  });
});
