import { listCaseload, listGranted, listMeetings, listPeopleOf, listPurposes, listWaitingProposals, listWaitingSteps } from "@naast/db";
import type { ShelterPermit } from "@naast/policy";
import { type CaseloadView, type ClientId, oneDay } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { type CaseloadClient, purposeStanding, waitsIn } from "./waiting.ts";
import { asksOfWorker } from "./waiting-for-worker.ts";

const meetingsAhead = 7 * oneDay;

/** The plans of one worker, by who waits for an answer and since when; never by how somebody is doing (B6, J6). */
export async function readCaseload(ctx: Context, permit: ShelterPermit<"caseload.read">): Promise<CaseloadView> {
  const { read } = ctx.store;
  const day = today(ctx);
  const now = ctx.clock.now();
  const clients = await listCaseload(read, permit, { today: day });
  const [purpose, goals, meetings] = await Promise.all([
    listGranted(read, permit, { label: "purpose", today: day }),
    listGranted(read, permit, { label: "goals", today: day }),
    listGranted(read, permit, { label: "meetings", today: day }),
  ]);
  const ids = (granted?: ReadonlySet<ClientId>) => clients.map(({ clientId }) => clientId).filter((id) => !granted || granted.has(id));
  const until = new Date(now.getTime() + meetingsAhead);
  const granted = { goals: ids(goals), meetings: ids(meetings), purpose: ids(purpose) };
  const [people, steps, proposals, purposes, planned, asks] = await Promise.all([
    listPeopleOf(read, permit, { clientIds: ids(), today: day }),
    listWaitingSteps(read, permit, ids(goals)),
    listWaitingProposals(read, permit, ids(goals)),
    listPurposes(read, permit, ids(purpose)),
    listMeetings(read, permit, { clientIds: ids(meetings), from: now, until }),
    asksOfWorker({ read, permit, granted, now }),
  ]);
  const rows = { clients, people, steps, proposals, purposes, asks, reader: permit.actorId };
  const waits = clients.flatMap((client) => waitsIn(rows, client)).toSorted((a, b) => a.since - b.since);
  const waiting = new Set(waits.map(({ clientId }) => clientId));
  const standing = (client: CaseloadClient) => purposeStanding(rows, client);
  const names = new Map(clients.map(({ clientId, clientName }) => [clientId, clientName]));
  const clientPersons = new Set(clients.map(({ clientPersonId }) => clientPersonId));
  return {
    onYou: waits.filter(({ onId }) => onId === permit.actorId),
    onClient: waits.filter(({ onId }) => onId !== permit.actorId && clientPersons.has(onId)),
    onNetwork: waits.filter(({ onId }) => onId !== permit.actorId && !clientPersons.has(onId)),
    quiet: clients
      .filter(({ clientId }) => !waiting.has(clientId))
      .map((client) => ({ clientId: client.clientId, clientName: client.clientName, purposeWords: standing(client).words })),
    meetings: planned.map(({ id, clientId, title, startsAt, place }) => ({
      id,
      clientId,
      clientName: names.get(clientId) ?? "",
      title,
      startsAt: startsAt.getTime(),
      place,
    })),
    purposeOpen: clients
      .filter((client) => purpose.has(client.clientId) && (standing(client).words === null || standing(client).open.length > 0))
      .map(({ clientId, clientName }) => ({ clientId, clientName })),
    readAt: now.getTime(),
  };
}
