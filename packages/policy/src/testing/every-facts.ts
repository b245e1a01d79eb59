import { type DelegatedThing, delegatedThings, type Label, labels, memberStates } from "@naast/vocabulary";
import { type ClientFacts, type Relation, relations } from "../facts.ts";

/** Relations that somebody from the network can have; the others have no membership. */
export const networkRelations: readonly Relation[] = ["networkMember", "confidant", "representative"];

const emergencies = ["none", "active", "expired"] as const;

/** All 128 sets of labels, from none to all seven. */
const labelSets: readonly (readonly Label[])[] = labels.reduce<readonly (readonly Label[])[]>(
  (sets, label) => [...sets, ...sets.map((set) => [...set, label])],
  [[]],
);

/** None, each one alone, all but one, all: enough to tell which label counts, where 128 sets for each thing would be too many to try. */
const fewLabelSets: readonly (readonly Label[])[] = [
  [],
  ...labels.map((label) => [label]),
  ...labels.map((label) => labels.filter((other) => other !== label)),
  labels,
];

function membershipsOf(relation: Relation): readonly ClientFacts["membership"][] {
  return networkRelations.includes(relation) ? memberStates : ["none"];
}

/** Only a worker with an assignment can sit beside the client. */
function togetherOf(relation: Relation): readonly boolean[] {
  return relation === "assignedWorker" ? [false, true] : [false];
}

/** Nothing, each thing by itself, and everything: no rule asks about two of them. Members and others are given nothing to steer. */
function delegatedOf(relation: Relation): readonly (readonly DelegatedThing[])[] {
  if (relation !== "confidant" && relation !== "assignedWorker") return [[]];
  return [[], ...delegatedThings.map((thing) => [thing]), delegatedThings];
}

function combinationsOf(relation: Relation): readonly ClientFacts[] {
  return membershipsOf(relation).flatMap((membership) =>
    emergencies.flatMap((emergency) =>
      [false, true].flatMap((planClosed) =>
        togetherOf(relation).flatMap((together) =>
          delegatedOf(relation).flatMap((delegated) =>
            (delegated.length === 0 ? labelSets : fewLabelSets).map((given) => ({
              relation,
              membership,
              labels: given,
              emergency,
              planClosed,
              together,
              delegated,
            })),
          ),
        ),
      ),
    ),
  );
}

const combinations: ReadonlyMap<Relation, readonly ClientFacts[]> = new Map(
  relations.map((relation) => [relation, combinationsOf(relation)]),
);

/** Every combination of facts that can hold for somebody with this relation. */
export function everyFactsOf(relation: Relation): readonly ClientFacts[] {
  return combinations.get(relation) ?? [];
}

/** Every combination there is. */
export const everyFacts: readonly ClientFacts[] = relations.flatMap(everyFactsOf);
