// For tests: an entrance over a real database, with a clock that moves when it is told to.
import { listLatestMail } from "@naast/db/journal/outbox-repository";
import { openTestStore, type TestEngine } from "@naast/db/testing/stores";
import { newId } from "@naast/vocabulary";
import type { Entrance } from "../entrance.ts";
import { settingsFrom } from "../settings.ts";

export const noon = new Date("2026-11-23T12:00:00Z");

export const environment = {
  AUTH_SECRET: "only for tests, at least 32 characters long",
  PORTAL_URL: "http://localhost:3001",
  DASHBOARD_URL: "http://localhost:3000",
};

/** Somebody at a browser of their own. */
export const browser = { address: "192.0.2.1", sharedDevice: false, deviceWords: "Firefox · Android", replaces: null };

export type TestEntrance = Awaited<ReturnType<typeof openTestEntrance>>;

export async function openTestEntrance(engine: TestEngine) {
  let now = noon;
  const store = await openTestStore(engine);
  const entrance: Entrance = { store, clock: { now: () => now }, settings: settingsFrom(environment) };
  const [organisationId, teamId] = [newId("Organisation"), newId("Team")];
  await store.write(async (tx) => {
    await tx.insert(tx.tables.organisation).values({ id: organisationId, name: "De Brug" });
    await tx.insert(tx.tables.team).values({ id: teamId, organisationId, name: "Noord" });
  });

  return {
    entrance,
    wait(milliseconds: number) {
      now = new Date(now.getTime() + milliseconds);
    },
    /** A new person, with an address of their own. */
    async addPerson({ endedAt = null, worker = false }: { endedAt?: Date | null; worker?: boolean } = {}) {
      const id = newId("Person");
      const email = `${id}@example.org`;
      await store.write(async (tx) => {
        await tx.insert(tx.tables.person).values({ id, name: "Samira", email, language: "nl", createdAt: noon, endedAt });
        if (worker) await tx.insert(tx.tables.worker).values({ personId: id, organisationId, teamId, role: "supportWorker" });
      });
      return { personId: id, email };
    },
    /** What was mailed to this address, newest first. */
    async mailTo(email: string) {
      const all = await listLatestMail(store.read, 1000);
      return all
        .filter(({ recipient }) => recipient === email)
        .map(({ content }) => ({
          code: content["code"] ?? "",
          token: new URL(content["link"] ?? "").searchParams.get("token") ?? "",
          content,
        }));
    },
    close: () => store.close(),
  };
}

/** Runs `work` with other environment variables, and puts the old ones back. */
export async function withEnvironment<Result>(
  changes: Readonly<Record<string, string | undefined>>,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = { ...process.env };
  const change = (values: Readonly<Record<string, string | undefined>>) => {
    for (const name of Object.keys(changes)) {
      const value = values[name];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
  change(changes);
  try {
    return await work();
  } finally {
    change(before);
  }
}
