import type { ClientAction } from "../actions.ts";
import { clientAlways, onlyClient, type Rule, takesPart } from "./rule.ts";

type MembershipAction = Extract<ClientAction, `member.${string}` | `ownPart.${string}`>;

const notTheWorker: Rule = (facts, basis) => basis !== "assignment" && takesPart(facts, basis);

/** The client, and who rests; which of the two started the rest, the verb looks up. */
const endsRest: Rule = (facts, basis) => !facts.planClosed && (basis === "ownPlan" || (basis === "grant" && facts.membership === "paused"));

/** What is held about somebody is theirs, whatever became of their taking part, also of a plan that is closed. */
const aboutThemselves: Rule = (_facts, basis) => basis === "grant" || basis === "ownPart";

/** A worker who works with the client asks, and says why it is not safe. */
const worksWithClient: Rule = (facts, basis) => basis === "assignment" && !facts.planClosed;

/** The second pair of eyes: the team lead, who does not work with the client themselves (`peers.md` 4.5, "supervisor"). */
const watchesOver: Rule = (facts, basis) => basis === "teamLead" && !facts.planClosed;

/** Stepping back needs no reason and no permission; ending it for somebody else is the client's, or for safety two workers' (`peers.md` 4.5). */
export const membershipRules = {
  "member.change": onlyClient,
  "member.pause": notTheWorker,
  "member.resume": endsRest,
  "member.leave": (_facts, basis) => basis === "grant",
  "member.remove": clientAlways,
  "member.readEndings": (_facts, basis) => basis === "ownPlan" || basis === "assignment",
  "member.askEnding": worksWithClient,
  "member.decideEnding": watchesOver,
  "ownPart.read": aboutThemselves,
  "ownPart.takeAlong": aboutThemselves,
  "ownPart.correct": aboutThemselves,
  "ownPart.erase": aboutThemselves,
} satisfies Record<MembershipAction, Rule>;
