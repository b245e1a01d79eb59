import type { PairProps, PairState } from "@naast/ui";
import type { PersonId, StepState, StepView } from "@naast/vocabulary";
import { besideOf, type People } from "../words/people.ts";

const pairs: Readonly<Record<StepState, PairState>> = {
  open: "open",
  requested: "request",
  offered: "offer",
  accepted: "accepted",
  done: "done",
  stopped: "open",
};

/** The glyph of a step: who stands beside the client, and whether that place is taken. */
export function pairOf(
  step: Pick<StepView, "state" | "doerId" | "returnedBy">,
  { clientPersonId, people }: { clientPersonId: PersonId; people: People },
): PairProps {
  const beside = besideOf(people(step.doerId ?? step.returnedBy)?.relation);
  if (step.state === "accepted" && step.doerId === clientPersonId) return { state: "mine" };
  if (step.state === "open" && step.returnedBy) return { state: "handed-back", beside };
  return { state: pairs[step.state], beside };
}
