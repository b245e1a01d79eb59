import { engines, type TestEngine } from "@naast/db/testing/stores";
import { type PersonaKey } from "@naast/testing";
import { deskSearch, NotFound, Refused } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { present } from "../testing/acting.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { findAtDesk } from "./find-at-desk.ts";

describe.each<TestEngine>(engines)("finding a client at the desk on %s", (engine) => {
  const { scenario, as } = inScenario(engine);

  const find = (who: PersonaKey, name: string) => as(who).doesInShelter("client.find", findAtDesk, { name });
  const dennis = () => ({ clientId: scenario.clientId, clientName: "Dennis" });

  it("is by a part of the name, for the team lead and for who works with the client", async () => {
    for (const who of ["peter", "ingrid"] as const) {
      expect(await find(who, "dénn")).toEqual({ clients: [dennis()], members: [], more: false });
      expect(await find(who, "zzz")).toEqual({ clients: [], members: [], more: false });
    }
  });

  it("finds nobody of another team, nor whom one does not work with", async () => {
    const { client, team } = scenario.store.tables;
    const [own] = await scenario.store.read.select().from(client);
    const teams = await scenario.store.read.select().from(team);
    const other = present(teams.find(({ id }) => id !== own?.teamId));
    await scenario.store.write(async (tx) => {
      await tx.update(client).set({ teamId: other.id });
    });
    expect(await find("peter", "dennis")).toEqual({ clients: [], members: [], more: false });
    expect(await find("ingrid", "dennis")).toEqual({ clients: [dennis()], members: [], more: false });
  });

  it("is logged, refused to others, and asks for more than one letter", async () => {
    await find("peter", "dennis");
    await expect(find("fatih", "dennis")).rejects.toBeInstanceOf(Refused);
    await expect(find("dennis", "dennis")).rejects.toBeInstanceOf(NotFound);
    const { accessLog } = scenario.store.tables;
    const lines = (await scenario.store.read.select().from(accessLog)).filter(({ action }) => action === "client.find");
    expect(lines.map(({ outcome }) => outcome)).toEqual(["allowed", "refused", "refused"]);
    expect(deskSearch.safeParse({ name: "d" }).success).toBe(false);
  });
});
