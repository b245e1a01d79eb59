import { type PersonaKey } from "@naast/testing";
import { idOf, type NewProposal } from "@naast/vocabulary";
import { assert, asyncProperty, constantFrom, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { stepIn } from "../testing/acting.ts";
import { decided, proposed } from "../testing/deed.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { decideProposal } from "./decide-proposal.ts";
import { makeProposal } from "./make-proposal.ts";
import { undoChange } from "./undo-change.ts";

const { scenario, as } = inScenario("sqlite");

type Carried = { by: PersonaKey; decision?: "yes" | "changed" } & Partial<NewProposal>;
const stepNow = async () => stepIn(await as("dennis").reads(), scenario.items.steps.accepted);

/** Somebody proposes something about the step that Rik said yes to, and the client says yes, or yes in own words. */
async function carryOut({ by, decision = "yes", ...asked }: Carried) {
  const { clientId, items } = scenario;
  const about = { ...proposed, clientId, kind: "changeStep" as const, stepId: items.steps.accepted, words: "Thee bij Jan" };
  const made = await as(by).does("proposal.make", makeProposal, { ...about, goalId: null, ...asked });
  const proposalId = idOf("Proposal").parse(made.item.id);
  const words = decision === "changed" ? "Soep bij Jan" : null;
  return as("dennis").does("proposal.decide", decideProposal, { ...decided, clientId, proposalId, decision, words });
}

describe("a step that somebody said yes to, changed by a proposal", () => {
  it("asks them again, because their yes was to other words", async () => {
    const before = await stepNow();
    expect(before).toMatchObject({ state: "accepted", doerId: scenario.personId("rik") });
    const { changeId } = await carryOut({ by: "samira" });
    expect(await stepNow()).toMatchObject({ what: "Thee bij Jan", state: "requested", doerId: scenario.personId("rik") });
    await as("dennis").does("change.undo", undoChange, { changeId });
    expect(await stepNow()).toMatchObject({ what: before.what, state: "accepted", doerId: scenario.personId("rik") });
  });

  it("asks them again for another day, and when it waits", async () => {
    const moved = await carryOut({ by: "samira", words: (await stepNow()).what, onDay: "2026-12-20" });
    expect(await stepNow()).toMatchObject({ onDay: "2026-12-20", state: "requested" });
    await as("dennis").does("change.undo", undoChange, { changeId: moved.changeId });
    await carryOut({ by: "ingrid", kind: "pauseStep", words: null, onDay: "2027-01-10" });
    expect(await stepNow()).toMatchObject({ onDay: "2027-01-10", state: "requested", doerId: scenario.personId("rik") });
  });

  it("stays theirs when nothing of it changed, or when the words are the ones that they proposed themselves", async () => {
    await carryOut({ by: "samira", words: (await stepNow()).what });
    expect(await stepNow()).toMatchObject({ state: "accepted" });
    await carryOut({ by: "rik" });
    expect(await stepNow()).toMatchObject({ what: "Thee bij Jan", state: "accepted", doerId: scenario.personId("rik") });
  });

  it("is accepted only in words that its doer wrote or said yes to, whoever proposes and however the client words it", async () => {
    const kinds = record({
      by: constantFrom<PersonaKey>("samira", "rik", "ingrid"),
      decision: constantFrom("yes" as const, "changed" as const),
    });
    await assert(
      asyncProperty(kinds, async (asked) => {
        const { changeId } = await carryOut(asked);
        const isOwn = asked.by === "rik" && asked.decision === "yes";
        expect(await stepNow()).toMatchObject({ state: isOwn ? "accepted" : "requested", doerId: scenario.personId("rik") });
        await as("dennis").does("change.undo", undoChange, { changeId });
      }),
      { numRuns: 12 },
    );
  });
});
