import { listAccess, readPeople, wordsOf } from "@naast/db";
import type { Permit } from "@naast/policy";
import {
  type AccessLine,
  dayOf,
  emergencyPeriod,
  minute,
  oneDay,
  type ParticipantView,
  type PersonId,
  type WhoLookedView,
} from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { peopleView } from "../plan/people-view.ts";

type Row = Awaited<ReturnType<typeof listAccess>>[number] & { actorId: PersonId };
type Asked = { before?: number | undefined; onlyOthers: boolean };

const rowsRead = 400;
/** The live channel opens with every screen and reading one's settings says nothing about a plan: kept, not shown. */
const quiet = new Set(["live.follow", "plan.visit", "together.read"]);

const key = ({ at, actorId, action, outcome, subjectId, emergencyId, basis }: Row) =>
  [dayOf(at), actorId, action, outcome, subjectId, emergencyId, basis].join(" ");

function relationOf(person: ParticipantView | undefined, relation: string): AccessLine["actorRelation"] {
  if (person) return person.relation === "client" || person.relation === "worker" ? person.relation : "member";
  return /worker|lead|admin|auditor/i.test(relation) ? "worker" : "other";
}

function actorIn({ actorId, name, relation }: Row, person: ParticipantView | undefined) {
  return {
    actorId,
    actorName: person?.name ?? name ?? "",
    actorRelation: relationOf(person, relation),
    actorWords: person?.relationWords ?? relation,
  };
}

/** One line of many equal ones of a day; the norm allows joining them in the display (NEN 7513). */
function joined(
  rows: readonly Row[],
  { people, words }: { people: ReadonlyMap<PersonId, ParticipantView>; words: ReadonlyMap<string, string> },
): AccessLine | null {
  const [newest] = rows;
  const oldest = rows.at(-1);
  if (!newest || !oldest) return null;
  return {
    firstAt: oldest.at.getTime(),
    lastAt: newest.at.getTime(),
    times: rows.length,
    ...actorIn(newest, people.get(newest.actorId)),
    action: newest.action,
    outcome: newest.outcome,
    forClient: newest.basis === "delegation",
    subjectWords: newest.subjectId ? (words.get(newest.subjectId) ?? null) : null,
    emergency: newest.reason ? { reason: newest.reason, minutes: emergencyPeriod / minute } : null,
  };
}

type Found = Awaited<ReturnType<typeof listAccess>>;

/** A page ends between two moments, never in one: lines of the same millisecond stay together. */
function pageOf(all: Found): { page: Found; more: number | null } {
  const oldest = all.at(-1)?.at.getTime();
  if (all.length < rowsRead || oldest === undefined) return { page: all, more: null };
  const page = all.filter(({ at }) => at.getTime() > oldest);
  return page.length > 0 ? { page, more: oldest + 1 } : { page: all, more: oldest };
}

/** Who looked at the plan and what they did, the newest first, in lines a person can read. Reading it is a line itself. */
export async function readWhoLooked(ctx: Context, permit: Permit<"accessLog.read">, { before, onlyOthers }: Asked): Promise<WhoLookedView> {
  const { read } = ctx.store;
  const asked = {
    before: before ? new Date(before) : new Date(ctx.clock.now().getTime() + oneDay),
    limit: rowsRead,
    except: onlyOthers ? permit.clientPersonId : null,
  };
  const [found, all] = await Promise.all([readPeople(read, permit), listAccess(read, permit, asked)]);
  const { page, more } = pageOf(all);
  const rows = page.filter((row): row is Row => row.actorId !== null && !quiet.has(row.action));
  const subjects = rows.flatMap(({ subjectId }) => subjectId ?? []);
  // An auditor reads who did what, and nothing of what people wrote (`product.md`, who uses it).
  const words = permit.isClient ? await wordsOf(read, permit, subjects) : new Map<string, string>();
  const people = new Map(peopleView(found, today(ctx)).map((person) => [person.personId, person]));
  const lines = [...Map.groupBy(rows, key).values()].flatMap((group) => joined(group, { people, words }) ?? []);
  return { lines, more };
}
