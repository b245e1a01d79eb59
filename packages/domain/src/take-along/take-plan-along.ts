import {
  listBefore,
  listConsent,
  listDeciding,
  listDeepenings,
  listMapSnapshots,
  listPortraitLines,
  listSeenLines,
  listTalks,
  listWordings,
  readClientPerson,
  readPeople,
  readPurpose,
  readSeenMap,
  readSeenPlan,
  readSeenPortrait,
} from "@naast/db";
import type { Permit } from "@naast/policy";
import type { TakeAlongView } from "@naast/vocabulary";
import { consentLines } from "../consent/consent-lines.ts";
import { type Context, today } from "../context.ts";
import { peopleView } from "../plan/people-view.ts";
import { readWholeRelapse } from "./plan-file-relapse.ts";
import { planToFile } from "./plan-to-file.ts";
import { withoutOthers } from "./without-others.ts";

/** Everything of the plan as it lies in the tables, and the log of consent. */
async function readWhole(ctx: Context, permit: Permit<"plan.takeAlong">) {
  const { read } = ctx.store;
  const [seen, people, purposes, map, deepenings, snapshots, portrait, portraitLines, { language }] = await Promise.all([
    readSeenPlan(read, permit),
    readPeople(read, permit),
    readPurpose(read, permit),
    readSeenMap(read, permit),
    listDeepenings(read, permit),
    listMapSnapshots(read, permit),
    readSeenPortrait(read, permit),
    listPortraitLines(read, permit),
    readClientPerson(read, permit),
  ]);
  const [wordings, deciding, before, talks, consent, lines, relapse] = await Promise.all([
    listWordings(read, permit),
    listDeciding(read, permit),
    listBefore(read, permit),
    listTalks(read, permit),
    listConsent(read, permit, null),
    listSeenLines(read, permit),
    readWholeRelapse(read, permit),
  ]);
  const around = { map, deepenings, snapshots };
  const whole = { seen, purposes, around, wordings, deciding, before, talks, portrait, portraitLines, lines, relapse, language };
  return { whole, people, consent };
}

/**
 * The whole plan of the client, to take along (AVG art. 20): in a form that another Naast reads, with the log of consent.
 * `withoutOthers`: nobody else can be recognised in it, to hand over to somebody whom they did not choose (`domain.md` 6.2).
 */
export async function takePlanAlong(
  ctx: Context,
  permit: Permit<"plan.takeAlong">,
  asked: { withoutOthers: boolean },
): Promise<TakeAlongView> {
  const day = today(ctx);
  const { whole, people, consent } = await readWhole(ctx, permit);
  const who = { people: peopleView(people, day), clientName: people.client.name, clientPersonId: permit.clientPersonId };
  const plan = planToFile({ ...whole, ...who, today: day });
  const lines = consentLines(consent, day).map((line, index) => ({ ...line, name: consent[index]?.name ?? "" }));
  const taken: TakeAlongView = { plan, consent: lines };
  return asked.withoutOthers ? withoutOthers(taken) : taken;
}
