import { type ClientAction, clientActions } from "./actions.ts";
import { decide } from "./decide.ts";
import type { ClientFacts } from "./facts.ts";

const everyAction = Object.keys(clientActions).filter((name): name is ClientAction => name in clientActions);

/** What the interface may offer. It shows and hides by this; it never decides. */
export function abilities(facts: ClientFacts): readonly ClientAction[] {
  return everyAction.filter((action) => decide(action, facts).allowed);
}
