import { lastEvent, listGrantedPeople, readEvents, readPeople, readPurpose, readSeenPlan, readVisit } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { PersonId, PlanView } from "@naast/vocabulary";
import { delegationViews } from "../consent/delegation-views.ts";
import { type Context, today } from "../context.ts";
import { timelineEntries } from "../journal/timeline-entries.ts";
import { knowsOf } from "../network/known-member.ts";
import { contactMomentViews, meetingViews } from "./agenda-view.ts";
import { chosenForClient } from "./chosen-for-client.ts";
import { goalViews } from "./goal-view.ts";
import { namedIn, peopleView } from "./people-view.ts";
import { proposalNames, proposalView } from "./proposal-view.ts";
import { purposeView } from "./purpose-view.ts";
import { planReader, readerView } from "./reader-view.ts";
import { recordedViews } from "./recorded-answer-views.ts";

type Parts = Pick<PlanView, "goals" | "proposals" | "meetings" | "timeline" | "purpose"> & { readerId: PersonId };

/** Everybody whose name the parts of a view need. */
function neededIn({ goals, proposals, meetings, timeline, purpose, readerId }: Parts): ReadonlySet<PersonId> {
  const ids: (PersonId | null)[] = [readerId, ...timeline.map(({ actorId }) => actorId), ...meetings.map(({ plannedBy }) => plannedBy)];
  for (const goal of goals) {
    ids.push(
      goal.changedBy,
      ...goal.readerIds,
      ...goal.ownViews.map((view) => view.personId),
      ...goal.comments.map((comment) => comment.personId),
    );
    for (const step of goal.steps) ids.push(step.doerId, step.returnedBy, step.changedBy, step.authorId);
  }
  for (const proposal of proposals) ids.push(proposal.proposerId, proposal.doerId, proposal.aboutPersonId);
  if (purpose) ids.push(...purpose.agreedBy, ...purpose.openFor);
  return new Set(ids.filter((id) => id !== null));
}

/** The joint plan as the holder of a permit sees it, with the newest `events` of its timeline. */
export async function loadPlan(ctx: Context, permit: Permit, { events }: { events: number }): Promise<PlanView> {
  const { read } = ctx.store;
  const now = ctx.clock.now();
  const upTo = await lastEvent(read, permit);
  const [seen, found, purposes, mayReadPurpose, visit, happened] = await Promise.all([
    readSeenPlan(read, permit),
    readPeople(read, permit),
    readPurpose(read, permit),
    listGrantedPeople(read, permit, { label: "purpose", today: today(ctx) }),
    readVisit(read, permit, { now, upTo }),
    events > 0 ? readEvents(read, permit, { limit: events }) : [],
  ]);
  const people = peopleView(found, today(ctx));
  const reader = planReader(permit);
  // Who may not read the purpose is not asked about it either.
  const knows = knowsOf(permit, found);
  const participants = people
    .filter(({ personId }) => knows(personId))
    .filter(({ personId, relation, takesPart }) => relation !== "client" && takesPart && mayReadPurpose.has(personId))
    .map(({ personId }) => personId);
  const goals = goalViews(seen, reader);
  const meetings = meetingViews(seen, now);
  const timeline = await timelineEntries(read, happened, { seen, people: found, permit });
  const purpose = purposeView({
    ...purposes,
    participants,
    reader: { personId: permit.actorId, isClient: permit.isClient, seesWhoIsOpen: permit.isClient || permit.basis === "assignment" },
  });
  const names = proposalNames({ purpose, people });
  const proposals = seen.proposals.map((row) => proposalView(row, reader, names));
  const needed = neededIn({ goals, proposals, meetings, timeline, purpose, readerId: permit.actorId });
  const named = namedIn(people, { seesAll: permit.sees.labels.includes("purpose"), knows, needed });
  return {
    clientId: permit.clientId,
    clientName: found.client.name,
    clientPersonId: permit.clientPersonId,
    reader: readerView(permit, people.find(({ personId }) => personId === permit.actorId)?.name ?? ""),
    purpose,
    people: named,
    goals,
    proposals,
    meetings,
    delegations: await delegationViews(ctx, permit, { read, people: found }),
    recorded: await recordedViews(ctx, permit, { read, seen, people: found }),
    chosenForClient: await chosenForClient(read, permit, seen),
    contactMoments: contactMomentViews(seen),
    timeline,
    newAfter: visit.newAfter,
    upTo,
    readAt: now.getTime(),
  };
}
