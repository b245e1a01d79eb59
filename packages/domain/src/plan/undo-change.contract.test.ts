import { engines, type TestEngine } from "@naast/db/testing/stores";
import { describe, expect, it } from "vitest";
import { readWhoSeesWhat } from "../consent/read-who-sees-what.ts";
import { goalDeeds } from "../testing/goal-deeds.ts";
import { inOneScenario } from "../testing/in-scenario.ts";
import { planContent } from "../testing/plan-content.ts";
import { sharingDeeds } from "../testing/sharing-deeds.ts";
import { stepDeeds } from "../testing/step-deeds.ts";
import { talkDeeds } from "../testing/talk-deeds.ts";
import { undoChange } from "./undo-change.ts";

describe.each<TestEngine>(engines)("taking back on %s", (engine) => {
  const { scenario, as } = inOneScenario(engine);

  const everybody = ["dennis", "samira", "rik", "ingrid", "sanne", "wilma"] as const;

  async function whatEverybodySees() {
    const dennis = as("dennis");
    const shared = await readWhoSeesWhat(dennis.ctx, await dennis.permit("consent.read"));
    const readings = await Promise.all(everybody.map(async (key) => planContent(await as(key).reads())));
    return { shared, readings };
  }

  let known: Awaited<ReturnType<typeof whatEverybodySees>> | undefined;
  it.each([...goalDeeds, ...stepDeeds, ...talkDeeds, ...sharingDeeds])(
    "$name by $by can be taken back, and everybody reads what they read before",
    async (deed) => {
      const before = known ?? (await whatEverybodySees());
      known = undefined;
      const { changeId } = await deed.does({ scenario, as });
      const after = await whatEverybodySees();
      await as(deed.by).does("change.undo", undoChange, { changeId });
      const back = await whatEverybodySees();
      expect(back).toEqual(before);
      expect(after).not.toEqual(before);
      known = back;
    },
  );
});
