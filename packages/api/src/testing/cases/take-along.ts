import { planFileFormat, planFileVersion } from "@naast/vocabulary";
import type { Asking, Cases } from "../cases.ts";

/** A plan with nothing but a name: the smallest file there is. */
const emptyFile = JSON.stringify({
  format: planFileFormat,
  version: planFileVersion,
  writtenOn: "2026-11-23",
  language: "nl",
  withoutOthers: false,
  name: "Dennis",
  people: [],
  purposes: [],
  goals: [],
  proposals: [],
  meetings: [],
  contactMoments: [],
  nodes: [],
  ties: [],
  snapshots: [],
  portrait: null,
});
const onPlan = ({ scenario: { clientId } }: Asking) => ({ clientId });

/** Only a plan that is still empty takes one in; for who may, the plan of Dennis is made so first. */
async function empty({ scenario: { store } }: Asking): Promise<void> {
  await store.write(async (tx) => {
    const { comment, contactMoment, goal, meeting, meetingCoordinator, networkNode, ownView, portrait, proposal, purpose } = tx.tables;
    const before = [comment, ownView, tx.tables.step, proposal, tx.tables.purposeAgreement, meetingCoordinator] as const;
    const { crisisCard, relapseCall, relapsePhase, relapseRequest } = tx.tables;
    const whenHarder = [relapseRequest, relapsePhase, relapseCall, crisisCard] as const;
    for (const table of [...before, ...whenHarder, contactMoment, goal, meeting, networkNode, portrait, purpose]) await tx.delete(table);
  });
}

/** Ingrid sits beside Dennis and started it. */
async function startedOf({ as, scenario: { clientId } }: Asking): Promise<string> {
  const { started } = await as("ingrid").takeAlong.erasure({ clientId });
  return started?.id ?? (await as("ingrid").takeAlong.startErasure({ clientId })).item.id;
}

export const takeAlongCases: { takeAlong: Cases<"takeAlong"> } = {
  takeAlong: {
    read: { input: (asking) => ({ ...onPlan(asking), withoutOthers: true }) },
    previewBringIn: { input: (asking) => ({ ...onPlan(asking), file: emptyFile }), before: empty },
    bringIn: { input: (asking) => ({ ...onPlan(asking), file: emptyFile, sharing: "mine" }), before: empty },
    erasure: { input: onPlan },
    startErasure: { input: onPlan },
    endErasure: { input: async (asking) => ({ ...onPlan(asking), erasureId: await startedOf(asking) }) },
    erase: { input: (asking) => ({ ...onPlan(asking), sure: "yes" }) },
  },
};
