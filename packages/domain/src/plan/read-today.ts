import { readVisit } from "@naast/db";
import type { Permit } from "@naast/policy";
import { addDays, dayOf, type PlanView, type TodayView, timeOf } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { loadPlan } from "./load-plan.ts";

const newsShown = 10;
const newsLookedAt = 60;

function soonOf({ goals, meetings }: PlanView, day: string): TodayView["soon"] {
  const until = addDays(day, 1);
  const steps = goals.flatMap((goal) =>
    goal.steps
      .filter(({ onDay, state }) => onDay !== null && onDay >= day && onDay <= until && (state === "accepted" || state === "open"))
      .map((step) => ({ kind: "step" as const, step, goalWords: goal.words, sort: `${step.onDay} ${step.whenWords ?? "~"}` })),
  );
  const soonMeetings = meetings
    .filter(({ startsAt }) => dayOf(startsAt) >= day && dayOf(startsAt) <= until)
    .map((meeting) => ({ kind: "meeting" as const, meeting, sort: `${dayOf(meeting.startsAt)} ${timeOf(meeting.startsAt)}` }));
  return [...steps, ...soonMeetings].sort((a, b) => a.sort.localeCompare(b.sort)).map(({ sort: _, ...entry }) => entry);
}

/** What somebody sees first: what waits for their answer, today and tomorrow, and what is new since their last visit. */
export async function readToday(ctx: Context, permit: Permit<"plan.read">): Promise<TodayView> {
  const plan = await loadPlan(ctx, permit, { events: newsLookedAt });
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
    proposals: plan.proposals.filter(({ mayDecide, laterOn, state }) => mayDecide && (state === "waiting" || (laterOn !== null && laterOn <= day))),
    stepsWaiting: plan.goals.flatMap((goal) =>
      goal.steps.filter(({ abilities }) => abilities.includes("answer") || abilities.includes("decideOffer")).map((step) => ({ ...step, goalWords: goal.words })),
    ),
    soon: soonOf(plan, day),
    news: plan.timeline.filter(({ seq, actorId }) => seq > plan.newAfter && actorId !== permit.actorId).slice(0, newsShown),
    lastVisitAt: visit.previousAt?.getTime() ?? null,
    upTo,
    readAt,
  };
}
