import type { PersonaKey, Scenario } from "@naast/testing";
import type { inferRouterInputs } from "@trpc/server";
import type { Router } from "../router.ts";
import type { Caller, Outcome } from "./calling.ts";
import { cardCases } from "./cases/card.ts";
import { invitationCases } from "./cases/inviting.ts";
import { meetingCases } from "./cases/meeting.ts";
import { membershipCases } from "./cases/membership.ts";
import { messageCases } from "./cases/messages.ts";
import { networkCases } from "./cases/network.ts";
import { networkExchangeCases } from "./cases/network-exchange.ts";
import { organisationCases } from "./cases/organisation.ts";
import { planGoalCases } from "./cases/plan-goals.ts";
import { planProposalCases } from "./cases/plan-proposals.ts";
import { planReadingCases } from "./cases/plan-reading.ts";
import { planStepCases } from "./cases/plan-steps.ts";
import { planTalkCases } from "./cases/plan-talk.ts";
import { portraitCases } from "./cases/portrait.ts";
import { relapseCases } from "./cases/relapse.ts";
import { sharingCases } from "./cases/sharing.ts";
import { takeAlongCases } from "./cases/take-along.ts";
import { talkCases } from "./cases/talk.ts";
import { togetherCases } from "./cases/together.ts";
import { wellbeingCases } from "./cases/wellbeing.ts";

/** Somebody about to call. `may`: the rules let them; what they call for is then made to be theirs where it can be. */
export type Asking = { scenario: Scenario; who: PersonaKey; may: boolean; as: (key: PersonaKey) => Caller };

/**
 * One input for a procedure, for whoever asks. `otherwise`: whose call ends in another way than the action alone says,
 * because the thing it is about is not theirs or is not in a state for it.
 */
export type Case<Input> = {
  input: (asking: Asking) => Input | Promise<Input>;
  otherwise?: Partial<Record<PersonaKey, Outcome>>;
  /** What has to be so before who may can do it; done only then. */
  before?: (asking: Asking) => Promise<void>;
  /** A second action that the call does once the first is done; it has a line in the log of its own. */
  also?: string;
};

type Inputs = inferRouterInputs<Router>;

/** For every procedure of a subject one case. A new procedure without one does not compile. */
export type Cases<Subject extends keyof Inputs> = { readonly [Name in keyof Inputs[Subject]]: Case<Inputs[Subject][Name]> };

export const cases: { readonly [Subject in keyof Inputs]: Cases<Subject> } = {
  plan: { ...planReadingCases, ...planGoalCases, ...planStepCases, ...planTalkCases, ...planProposalCases },
  invitation: invitationCases,
  ...sharingCases,
  ...meetingCases,
  ...membershipCases,
  ...takeAlongCases,
  ...talkCases,
  ...togetherCases,
  ...cardCases,
  ...messageCases,
  network: { ...networkCases.network, ...networkExchangeCases },
  ...portraitCases,
  ...organisationCases,
  ...wellbeingCases,
  ...relapseCases,
};

/** The same by path, with inputs as the door receives them: of any shape. */
export const casesByPath: ReadonlyMap<string, Case<unknown>> = new Map(
  Object.entries(cases).flatMap(([subject, ofSubject]) =>
    Object.entries(ofSubject).map(([name, one]): [string, Case<unknown>] => [`${subject}.${name}`, one]),
  ),
);
