import type { Id, Language, PersonId, WorkerRole } from "@naast/vocabulary";
import { type Calendar, calendarFrom } from "../calendar.ts";
import { derivedIds, personIdOf } from "../ids.ts";
import { type PersonaKey, personas } from "../personas.ts";
import { emptyRows, type Rows } from "../rows.ts";
import { moreWorkers } from "./names.ts";
import { openRooms } from "./rooms.ts";

const organisationIds = derivedIds("Organisation");
const locationIds = derivedIds("Location");
const teamIds = derivedIds("Team");

export type TeamKey = "voorportaal" | "tussenkade" | "noord" | "nacht" | "bureau";
export type LocationKey = "voorportaal" | "tussenkade" | "noord";

/** The organisation that hosts the plans. Its name and its places exist nowhere. */
export const organisationId = organisationIds("overkant");
export const organisationName = "Opvang De Overkant";

const locations: Readonly<Record<LocationKey, { name: string; secret: boolean }>> = {
  voorportaal: { name: "Het Voorportaal", secret: false },
  tussenkade: { name: "De Tussenkade", secret: false },
  noord: { name: "Huis Noord", secret: true },
};

const teams: Readonly<Record<TeamKey, { name: string; location: LocationKey | null }>> = {
  voorportaal: { name: "Team Voorportaal", location: "voorportaal" },
  tussenkade: { name: "Team Tussenkade", location: "tussenkade" },
  noord: { name: "Team Noord", location: "noord" },
  nacht: { name: "Team Nacht", location: null },
  bureau: { name: "Bureau", location: null },
};

const teamOfWorker: Readonly<Record<string, TeamKey>> = {
  ingrid: "voorportaal",
  sanne: "voorportaal",
  peter: "voorportaal",
  marit: "voorportaal",
  els: "voorportaal",
  ramon: "voorportaal",
  yara: "voorportaal",
  otto: "tussenkade",
  joyce: "tussenkade",
  mirjam: "tussenkade",
  jasper: "tussenkade",
  nathalie: "tussenkade",
  errol: "tussenkade",
  hilde: "tussenkade",
  rachel: "noord",
  tom: "noord",
  guus: "noord",
  lieke: "noord",
  winston: "noord",
  fatih: "nacht",
  marloes: "nacht",
};

export const teamIdOf = (key: TeamKey): Id<"Team"> => teamIds(key);
export const locationIdOf = (key: LocationKey): Id<"Location"> => locationIds(key);

export type Worker = { key: string; personId: PersonId; role: WorkerRole; team: TeamKey };

/** Everything a plan of the seed stands in. */
export type World = { rows: Rows; calendar: Calendar; workers: readonly Worker[] };

export type NewPerson = { key: string; name: string; email: string | null; language?: Language; createdAt: Date };

export function addPerson(rows: Rows, { key, name, email, language = "nl", createdAt }: NewPerson): PersonId {
  const id = personIdOf(key);
  rows.person.push({ id, name, email, language, createdAt });
  rows.actor.push({ id, name });
  return id;
}

const isWorkerRole = (role: string): role is WorkerRole => !["client", "member", "confidant", "representative"].includes(role);

function everyWorker(): readonly Worker[] {
  return [...personas, ...moreWorkers].flatMap(({ key, role }) =>
    isWorkerRole(role) ? [{ key, role, personId: personIdOf(key), team: teamOfWorker[key] ?? "bureau" }] : [],
  );
}

/** The worker with this key. */
export function workerOf({ workers }: World, key: PersonaKey): Worker {
  const found = workers.find((worker) => worker.key === key);
  if (!found) throw new Error(`${key} does not work here`);
  return found;
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  const keys: Key[] = [];
  for (const key in table) keys.push(key);
  return keys;
}

/** The organisation with its places, teams, workers, and everybody of `personas`. No plan yet. */
export function openShelter(clock: Parameters<typeof calendarFrom>[0]): World {
  const rows = emptyRows();
  const calendar = calendarFrom(clock);
  const createdAt = calendar.past(-400, "09:00");
  rows.organisation.push({ id: organisationId, name: organisationName });
  for (const key of keysOf(locations)) rows.location.push({ id: locationIdOf(key), organisationId, ...locations[key] });
  for (const key of keysOf(teams)) {
    const { name, location } = teams[key];
    rows.team.push({ id: teamIdOf(key), organisationId, name, locationId: location === null ? null : locationIdOf(location) });
  }
  openRooms(rows, { organisationId, locationIdOf });
  for (const one of personas) addPerson(rows, { ...one, createdAt });
  for (const { key, name } of moreWorkers) addPerson(rows, { key, name, email: `${key}@naast.example`, createdAt });
  const workers = everyWorker();
  for (const { personId, role, team } of workers) rows.worker.push({ personId, organisationId, teamId: teamIdOf(team), role });
  return { rows, calendar, workers };
}
