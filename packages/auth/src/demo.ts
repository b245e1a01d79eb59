// The demo: made-up people, with a way in without a code. None of it exists outside DEMO=1 (demo.test.ts proves it).
import { findPerson } from "@naast/db/account/repository";
import { listInstallation, moveClockAhead, readClockAhead, readInstallation } from "@naast/db/journal/installation-repository";
import { listLatestMail } from "@naast/db/journal/outbox-repository";
import { type MailDraft, renderMail } from "@naast/mail";
import { type App, apps, idOf, type Moment, NotFound, type PersonId } from "@naast/vocabulary";
import type { Entrance } from "./entrance.ts";
import { type BegunSession, beginSession, prepareSession } from "./sessions.ts";

/** Whether this process was started as a demo. Asked each time, of the environment only. */
export function isDemo(): boolean {
  return process.env["DEMO"] === "1";
}

function requireDemo(): void {
  if (!isDemo()) throw new NotFound();
}

const rowPrefix = "demo:";

const doors = [1, 2, 3] as const;
type Door = (typeof doors)[number];

/** Somebody made up, to look along with. `door`: one of the three leading parts, in this order. */
export type DemoPerson = { key: string; personId: PersonId; app: App; name: string; words: string; door: Door | null };

/** The three doors, of both apps, and after them everybody who was seeded for this app. */
export async function demoPeople({ store }: Entrance, app: App): Promise<readonly DemoPerson[]> {
  requireDemo();
  const rows = await listInstallation(store.read, rowPrefix);
  const people = rows.map(({ key, value }) => personIn(key.slice(rowPrefix.length), value));
  const names = new Intl.Collator("nl");
  const order = (one: DemoPerson, other: DemoPerson) => (one.door ?? 4) - (other.door ?? 4) || names.compare(one.name, other.name);
  return people.filter((person) => person.door !== null || person.app === app).toSorted(order);
}

/** Reads what the seed wrote under `demo:<key>`: personId, app, name, words, and door for the three of the first page. */
function personIn(key: string, value: string): DemoPerson {
  const row: Readonly<Record<string, unknown>> = JSON.parse(value);
  const app = apps.find((known) => known === row["app"]);
  if (app === undefined) throw new Error(`the seed gave ${key} no app`);
  const door = doors.find((known) => known === row["door"]) ?? null;
  return { key, personId: idOf("Person").parse(row["personId"]), app, name: String(row["name"]), words: String(row["words"]), door };
}

/** Signs in as somebody made up. `NotFound` outside the demo, for who was not seeded, and for the other app's people. */
export async function demoSignIn(
  entrance: Entrance,
  { app, person, replaces }: { app: App; person: string; replaces: string | null },
): Promise<BegunSession> {
  requireDemo();
  const { store } = entrance;
  const value = await readInstallation(store.read, `${rowPrefix}${person}`);
  if (value === null) throw new NotFound();
  const chosen = personIn(person, value);
  const found = chosen.app === app ? await findPerson(store.read, chosen.personId) : null;
  if (found === null) throw new NotFound();
  const prepared = prepareSession(entrance, { app, sharedDevice: false, deviceWords: "Demo", replaces });
  await store.write((tx) => beginSession(tx, prepared, found.personId));
  return prepared.begun;
}

/** A card that works, of somebody made up without e-mail. Written by the seed under `demoCard`; null when it could not make one. */
export type DemoCard = { name: string; code: string; pin: string };

export async function demoCard({ store }: Entrance): Promise<DemoCard | null> {
  requireDemo();
  const value = await readInstallation(store.read, "demoCard");
  if (value === null) return null;
  const row: Readonly<Record<string, unknown>> = JSON.parse(value);
  return { name: String(row["name"]), code: String(row["code"]), pin: String(row["pin"]) };
}

/** A mail as the demo's own mailbox shows it. Text only: the HTML says the same. */
export type DemoMail = { id: string; app: App; recipient: string; subject: string; text: string; at: Moment };

const mostMail = 50;

/** The latest mail, newest first. What went out through a mail server has no text any more and is left out. */
export async function demoMail({ store }: Entrance): Promise<readonly DemoMail[]> {
  requireDemo();
  const rows = await listLatestMail(store.read, mostMail);
  return rows.flatMap(({ id, app, recipient, createdAt, ...draft }) => {
    const mail = renderMail(draft satisfies MailDraft);
    return mail === null ? [] : [{ id, app, recipient, subject: mail.subject, text: mail.text, at: createdAt.getTime() }];
  });
}

/** Moves the story on by a day, in all processes; says how many days it is ahead now. */
export async function demoTomorrow({ store }: Entrance): Promise<number> {
  requireDemo();
  return store.write(moveClockAhead);
}

/** How many days the story is ahead of the calendar. */
export async function demoDaysAhead({ store }: Entrance): Promise<number> {
  return isDemo() ? readClockAhead(store.read) : 0;
}
