import { type Label, labels, memberStates } from "@naast/vocabulary";
import { type ClientFacts, type Relation, relations } from "../facts.ts";

/** Relations that somebody from the network can have; the others have no membership. */
export const networkRelations: readonly Relation[] = ["networkMember", "confidant", "representative"];

const emergencies = ["none", "active", "expired"] as const;

/** All 128 sets of labels, from none to all seven. */
const labelSets: readonly (readonly Label[])[] = labels.reduce<readonly (readonly Label[])[]>(
  (sets, label) => [...sets, ...sets.map((set) => [...set, label])],
  [[]],
);

function membershipsOf(relation: Relation): readonly ClientFacts["membership"][] {
  return networkRelations.includes(relation) ? memberStates : ["none"];
}

/** Only a worker with an assignment can sit beside the client. */
function togetherOf(relation: Relation): readonly boolean[] {
  return relation === "assignedWorker" ? [false, true] : [false];
}

/** Every combination of facts that can hold for somebody with this relation. */
export function everyFactsOf(relation: Relation): readonly ClientFacts[] {
  return membershipsOf(relation).flatMap((membership) =>
    emergencies.flatMap((emergency) =>
      [false, true].flatMap((planClosed) =>
        togetherOf(relation).flatMap((together) =>
          labelSets.map((given) => ({ relation, membership, labels: given, emergency, planClosed, together })),
        ),
      ),
    ),
  );
}

/** Every combination there is. */
export const everyFacts: readonly ClientFacts[] = relations.flatMap(everyFactsOf);
