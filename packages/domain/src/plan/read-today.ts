import { readVisit } from "@naast/db";
import type { Permit } from "@naast/policy";
import { addDays, type Day, dayOf, type PlanView, type TodayView, timeOf } from "@naast/vocabulary";
import { endingSoon } from "../consent/grants-ending-soon.ts";
import { type Context, today } from "../context.ts";
import { invitationAsks } from "../invitation/invitation-asks.ts";
import { nominationsWaiting } from "../invitation/nominations-waiting.ts";
import { talksWaiting } from "../meeting/held-waiting.ts";
import { togetherViews } from "../network/together-view.ts";
import { alsoWaiting } from "./also-waiting.ts";
import { loadPlan } from "./load-plan.ts";
import { viewsWaiting } from "./views-waiting.ts";

const newsShown = 10;
const newsLookedAt = 60;

type Soon = TodayView["soon"][number];

/** A moment of the clock, so that a step at "14.00 uur" and a meeting stand in the order of the day; without a time last. */
function orderOf(entry: Soon): string {
  if (entry.kind === "meeting") return `${dayOf(entry.meeting.startsAt)} ${timeOf(entry.meeting.startsAt)}`;
  const [hours = "~~", minutes = ""] = entry.step.whenWords?.match(/\d{1,2}[.:]\d{2}/)?.[0].split(/[.:]/) ?? [];
  return `${entry.step.onDay} ${hours.padStart(2, "0")}:${minutes}`;
}

function soonOf({ goals, meetings }: PlanView, day: Day): TodayView["soon"] {
  const until = addDays(day, 1);
  const steps = goals.flatMap((goal) =>
    goal.steps
      .filter(({ onDay, state }) => onDay !== null && onDay >= day && onDay <= until && (state === "accepted" || state === "open"))
      .map((step): Soon => ({ kind: "step", step, goalWords: goal.words })),
  );
  const soonMeetings = meetings
    .filter(({ startsAt }) => dayOf(startsAt) >= day && dayOf(startsAt) <= until)
    .map((meeting): Soon => ({ kind: "meeting", meeting }));
  return [...steps, ...soonMeetings].toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** What somebody sees first: what waits for their answer, today and tomorrow, and what is new since their last visit. */
export async function readToday(ctx: Context, permit: Permit<"plan.read">): Promise<TodayView> {
  const plan = await loadPlan(ctx, permit, { events: newsLookedAt });
  const together = permit.isClient ? await togetherViews(ctx, permit) : [];
  const visit = await readVisit(ctx.store.read, permit, { now: ctx.clock.now(), upTo: plan.upTo });
  const day = today(ctx);
  const { clientId, clientName, clientPersonId, reader, purpose, people, upTo, readAt } = plan;
  return {
    clientId,
    clientName,
    clientPersonId,
    reader,
    today: day,
    purpose,
    people,
    proposals: plan.proposals.filter(
      ({ mayDecide, laterOn, state }) => mayDecide && (state === "waiting" || (laterOn !== null && laterOn <= day)),
    ),
    stepsWaiting: plan.goals.flatMap((goal) =>
      goal.steps
        .filter(({ abilities }) => abilities.includes("answer") || abilities.includes("decideOffer"))
        .map((step) => ({ ...step, goalWords: goal.words })),
    ),
    endingSoon: await endingSoon(ctx.store.read, permit, { people, today: day }),
    invitationAsks: await invitationAsks(ctx.store.read, permit),
    nominationsWaiting: await nominationsWaiting(ctx.store.read, permit, reader),
    together,
    delegations: plan.delegations,
    talksWaiting: await talksWaiting(ctx, permit),
    alsoWaiting: await alsoWaiting(ctx, permit, plan),
    viewsWaiting: await viewsWaiting(ctx, permit),
    recordedForYou: plan.recorded.filter(({ personId, mayCorrect }) => mayCorrect && personId === reader.personId),
    soon: soonOf(plan, day),
    news: plan.timeline.filter(({ seq, actorId }) => seq > plan.newAfter && actorId !== permit.actorId).slice(0, newsShown),
    lastVisitAt: visit.previousAt?.getTime() ?? null,
    upTo,
    readAt,
  };
}
