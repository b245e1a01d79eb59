import { abilities, type Permit } from "@naast/policy";
import type { ParticipantRelation, ReaderView } from "@naast/vocabulary";
import type { PlanReader } from "./goal-view.ts";

function relationOf({ isClient, relation }: Permit): ParticipantRelation {
  if (isClient) return "client";
  if (relation === "networkMember") return "member";
  return relation === "confidant" || relation === "representative" ? relation : "worker";
}

/** Who reads, and what the interface may offer them. */
export function readerView(permit: Permit, name: string): ReaderView {
  return {
    personId: permit.actorId,
    name,
    relation: relationOf(permit),
    abilities: abilities(permit.facts),
    emergencyUntil: permit.emergencyEndsAt?.getTime() ?? null,
  };
}

/** What the item rules need to know of the reader: whether they take part and so may write. */
export function planReader(permit: Permit): PlanReader {
  return { permit, mayWrite: abilities(permit.facts).includes("step.change") };
}
