import type { Id, PersonId } from "./id.ts";

/** Glossary: what a worker does in the organisation. One role each; `product.md` says what it allows. */
export const workerRoles = [
  "networkSupporter",
  "supportWorker",
  "peerWorker",
  "nightWorker",
  "teamLead",
  "organisationAdmin",
  "auditor",
  "researcher",
] as const;
export type WorkerRole = (typeof workerRoles)[number];

export type WorkerView = { personId: PersonId; name: string; role: WorkerRole; teamName: string };
export type LocationView = { id: Id<"Location">; name: string };
