import type { ClientAction, Permit, ShelterAction, ShelterPermit } from "@naast/policy";
import type { PersonaKey, Scenario } from "@naast/testing";
import type { ClientId, PlanView } from "@naast/vocabulary";
import { authorise, authoriseInShelter } from "../authorise.ts";
import type { Context } from "../context.ts";
import { readPlan } from "../plan/read-plan.ts";

type Verb<A extends ClientAction, Input, Output> = (ctx: Context, permit: Permit<A>, input: Input) => Promise<Output>;
type ShelterVerb<A extends ShelterAction, Input, Output> = (ctx: Context, permit: ShelterPermit<A>, input: Input) => Promise<Output>;

export type Acting = ReturnType<typeof acting>;

/** People of a scenario who do things, each through the door: facts, decision, log, permit, verb. */
export function acting(scenario: Scenario, clientId: ClientId = scenario.clientId) {
  return function as(key: PersonaKey) {
    const ctx = scenario.as(key);
    return {
      ctx,
      personId: scenario.personId(key),
      permit: <A extends ClientAction>(action: A) => authorise(ctx, action, { clientId }),
      /** Does something with the plan of `clientId`. */
      async does<A extends ClientAction, Input, Output>(action: A, verb: Verb<A, Input, Output>, input: NoInfer<Input>): Promise<Output> {
        return verb(ctx, await authorise(ctx, action, { clientId }), input);
      },
      /** Does something inside the organisation. */
      async doesInShelter<A extends ShelterAction, Input, Output>(
        action: A,
        verb: ShelterVerb<A, Input, Output>,
        input: NoInfer<Input>,
      ): Promise<Output> {
        return verb(ctx, await authoriseInShelter(ctx, action), input);
      },
      /** The plan as this person reads it now. */
      async reads(): Promise<PlanView> {
        return readPlan(ctx, await authorise(ctx, "plan.read", { clientId }), { events: 0 });
      },
    };
  };
}

/** A thing that has to be there; says so when it is not. */
export function present<Value>(value: Value | null | undefined, what = "this"): Value {
  if (value === null || value === undefined) throw new Error(`${what} is not there`);
  return value;
}

/** The goal with this id, as somebody reads it. */
export function goalIn(plan: PlanView, goalId: string) {
  return present(
    plan.goals.find(({ id }) => id === goalId),
    "the goal",
  );
}

/** The step with this id, as somebody reads it. */
export function stepIn(plan: PlanView, stepId: string) {
  return present(
    plan.goals.flatMap(({ steps }) => steps).find(({ id }) => id === stepId),
    "the step",
  );
}
