import { account } from "./account.ts";
import { calendar } from "./calendar.ts";
import { card } from "./card.ts";
import { client } from "./client.ts";
import { consent } from "./consent.ts";
import type { ApiContext } from "./context.ts";
import { coordination } from "./coordination.ts";
import { emergency } from "./emergency.ts";
import { invitation } from "./invitation.ts";
import { journal } from "./journal.ts";
import { live } from "./live.ts";
import { meeting } from "./meeting.ts";
import { membership } from "./membership.ts";
import { messages } from "./messages.ts";
import { network } from "./network.ts";
import { places } from "./places.ts";
import { plan } from "./plan.ts";
import { delegation, recordedAnswers, threeViews } from "./plan-together.ts";
import { portrait } from "./portrait.ts";
import { privateTime } from "./private-time.ts";
import { createCallerFactory, router as routerOf } from "./procedures.ts";
import { relapse } from "./relapse.ts";
import { reportBug } from "./report-bug.ts";
import { shelter } from "./shelter.ts";
import { takeAlong } from "./take-along.ts";
import { talk } from "./talk.ts";
import { wellbeing } from "./wellbeing.ts";

export const router = routerOf({
  invitation,
  account,
  calendar,
  messages,
  card,
  plan,
  portrait,
  threeViews,
  recordedAnswers,
  delegation,
  meeting,
  coordination,
  places,
  talk,
  privateTime,
  network,
  consent,
  membership,
  takeAlong,
  journal,
  client,
  shelter,
  emergency,
  live,
  wellbeing,
  relapse,
});
export type Router = typeof router;

const callerOf = createCallerFactory(router);

/** Calls the API in the same process: what a page of the server reads and a form writes through. A bug is reported as one over HTTP is. */
export function createCaller(context: ApiContext): ReturnType<typeof callerOf> {
  return callerOf(context, { onError: ({ error, path }) => reportBug(error, { path, requestId: context.requestId }) });
}
