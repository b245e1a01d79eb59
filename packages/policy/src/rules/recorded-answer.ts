import type { ClientAction } from "../actions.ts";
import { besideClient, type Rule, reads } from "./rule.ts";

type RecordedAction = Extract<ClientAction, `recordedAnswer.${string}` | "purpose.answerForSomebody">;

const nobody: Rule = () => false;

/** Who takes part beside the client writes down what somebody said who is not there; that person puts it right. */
export const recordedAnswerRules = {
  "recordedAnswer.read": reads,
  "recordedAnswer.write": besideClient,
  "recordedAnswer.correct": besideClient,
  // B1: nobody agrees to the purpose for somebody else, on whatever ground.
  "purpose.answerForSomebody": nobody,
} satisfies Record<RecordedAction, Rule>;
