import {
  listConsent,
  listDeepenings,
  listMapSnapshots,
  listPortraitLines,
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
import { planToFile } from "./plan-to-file.ts";
import { withoutOthers } from "./without-others.ts";

/**
 * The whole plan of the client, to take along (AVG art. 20): in a form that another Naast reads, with the log of consent.
 * `withoutOthers`: nobody else can be recognised in it, to hand over to somebody whom they did not choose (`domain.md` 6.2).
 */
export async function takePlanAlong(
  ctx: Context,
  permit: Permit<"plan.takeAlong">,
  asked: { withoutOthers: boolean },
): Promise<TakeAlongView> {
  const { read } = ctx.store;
  const day = today(ctx);
  const [seen, found, purposes, map, deepenings, snapshots, portrait, portraitLines, wordings, talks, consent, { language }] =
    await Promise.all([
      readSeenPlan(read, permit),
      readPeople(read, permit),
      readPurpose(read, permit),
      readSeenMap(read, permit),
      listDeepenings(read, permit),
      listMapSnapshots(read, permit),
      readSeenPortrait(read, permit),
      listPortraitLines(read, permit),
      listWordings(read, permit),
      listTalks(read, permit),
      listConsent(read, permit, null),
      readClientPerson(read, permit),
    ]);
  const people = peopleView(found, day);
  const clientName = found.client.name;
  const { clientPersonId } = permit;
  const plan = planToFile({
    seen,
    purposes,
    around: { map, deepenings, snapshots },
    wordings,
    talks,
    portrait,
    portraitLines,
    people,
    clientName,
    clientPersonId,
    language,
    today: day,
  });
  const lines = consentLines(consent, day).map((line, index) => ({ ...line, name: consent[index]?.name ?? "" }));
  const whole: TakeAlongView = { plan, consent: lines };
  return asked.withoutOthers ? withoutOthers(whole) : whole;
}
