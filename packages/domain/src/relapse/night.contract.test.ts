import { engines } from "@naast/db/testing/stores";
import { openScenario, type PersonaKey, type Scenario } from "@naast/testing";
import { Conflict, NotFound, Refused } from "@naast/vocabulary";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { authoriseInShelter } from "../authorise.ts";
import { readWhoLooked } from "../journal/read-who-looked.ts";
import { type Acting, acting } from "../testing/acting.ts";
import { listAtNight, readAtNight } from "./read-at-night.ts";
import { removePhase } from "./remove-phase.ts";
import { shareAtNight } from "./share-at-night.ts";

describe.each(engines)("the night on %s", (engine) => {
  let scenario: Scenario;
  let as: Acting;
  beforeEach(async () => {
    scenario = await openScenario(engine);
    as = acting(scenario);
  });
  afterEach(() => scenario.close());

  const read = (key: PersonaKey) => as(key).does("relapse.readAtNight", readAtNight, undefined);
  const list = async (key: PersonaKey) => {
    const ctx = scenario.as(key);
    return listAtNight(ctx, await authoriseInShelter(ctx, "relapse.listAtNight"));
  };
  const choose = (answer: "yes" | "no", phaseId = scenario.items.phases.chosen) =>
    as("dennis").does("relapse.shareAtNight", shareAtNight, { clientId: scenario.clientId, phaseId, answer });

  it("reads the phases that were shared with it, whom to call, and nothing else", async () => {
    expect(await list("fatih")).toEqual([{ clientId: scenario.clientId, clientName: "Dennis", phases: 1 }]);
    const plan = await read("fatih");
    expect(plan).toMatchObject({ clientName: "Dennis", calls: [{ name: "Rik" }], phases: [{ name: "Het wordt zwaarder" }] });
    expect(JSON.stringify(plan)).not.toMatch(/Het gaat wel|Het gaat niet meer|Kom je langs|Blijf rustig bij me/);
  });

  it("finds nobody who shares nothing, and no phase that was taken away", async () => {
    await choose("no");
    expect(await list("fatih")).toEqual([]);
    await expect(read("fatih")).rejects.toBeInstanceOf(NotFound);
    await expect(choose("no")).rejects.toBeInstanceOf(Conflict);
    await choose("yes", scenario.items.phases.me);
    expect((await read("fatih")).phases.map(({ name }) => name)).toEqual(["Het gaat niet meer"]);
    await as("dennis").does("relapse.removePhase", removePhase, { phaseId: scenario.items.phases.me });
    await expect(read("fatih")).rejects.toBeInstanceOf(NotFound);
  });

  it("is for who works at night only", async () => {
    for (const key of ["peter", "yara", "bram"] as const) await expect(read(key)).rejects.toBeInstanceOf(NotFound);
    for (const key of ["ingrid", "samira", "dennis"] as const) await expect(read(key)).rejects.toBeInstanceOf(Refused);
    for (const key of ["peter", "ingrid"] as const) await expect(list(key)).rejects.toBeInstanceOf(Refused);
    await expect(list("samira")).rejects.toBeInstanceOf(NotFound);
  });

  it("leaves a line that the client reads", async () => {
    await read("fatih");
    const { lines } = await as("dennis").does("accessLog.read", readWhoLooked, { onlyOthers: true });
    expect(lines[0]).toMatchObject({ actorName: "Fatih", action: "relapse.readAtNight", outcome: "allowed", emergency: null });
  });
});
