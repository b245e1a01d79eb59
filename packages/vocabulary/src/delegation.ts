import { z } from "zod";
import { forClient } from "./client.ts";
import type { Id, PersonId } from "./id.ts";
import { chosenIdOf, idOf } from "./id.ts";
import { type Day, day, type Moment } from "./moment.ts";

/**
 * What the client can let somebody steer for a while (`domain.md` B5): where a goal stands, who does which step and when,
 * proposals about steps, the days of meetings. Never words of the client, people, sharing, erasing, or this itself.
 */
export const delegatedThings = ["goals", "steps", "proposals", "meetings"] as const;
export type DelegatedThing = (typeof delegatedThings)[number];

/** The longest that somebody steers without being asked again, in months. */
export const longestDelegation = 6;

export const newDelegation = forClient.extend({
  personId: chosenIdOf("Person"),
  things: z.array(z.enum(delegatedThings)).min(1, { error: "choose" }).max(delegatedThings.length),
  endsOn: day,
});
export type NewDelegation = z.infer<typeof newDelegation>;

export const delegationChoice = forClient.extend({ delegationId: idOf("Delegation") });
export const delegationAnswers = ["yes", "no"] as const;
export type DelegationAnswer = (typeof delegationAnswers)[number];
export const delegationReply = delegationChoice.extend({ answer: z.enum(delegationAnswers, { error: "choose" }) });
export type DelegationReply = z.infer<typeof delegationReply>;

/** `asked`: it waits for that person's own yes, and opens nothing. */
export type DelegationView = {
  id: Id<"Delegation">;
  personId: PersonId;
  /** Null for a member who may not know that this person takes part. */
  personName: string | null;
  relation: "member" | "worker";
  things: readonly DelegatedThing[];
  endsOn: Day;
  state: "asked" | "running";
  askedAt: Moment;
  /** It is the reader who is asked, or steers. */
  isYours: boolean;
  mayStop: boolean;
};

/** Whom the client can ask, and until which day at most. */
export type DelegationPage = {
  delegations: readonly DelegationView[];
  candidates: readonly { personId: PersonId; name: string; relation: "member" | "worker"; relationWords: string }[];
  firstDay: Day;
  lastDay: Day;
};
