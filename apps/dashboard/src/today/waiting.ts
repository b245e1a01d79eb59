import { type CaseloadView, type ClientId, containsWords, type Language, type Moment, type WaitingView } from "@naast/vocabulary";

export type QuietPlan = CaseloadView["quiet"][number];

/** The next meeting of each plan, of those that are still to come. */
export function nextMeetings({ meetings, readAt }: Pick<CaseloadView, "meetings" | "readAt">): ReadonlyMap<ClientId, Moment> {
  const next = new Map<ClientId, Moment>();
  for (const { clientId, startsAt } of meetings) {
    const before = next.get(clientId);
    if (startsAt >= readAt && (before === undefined || startsAt < before)) next.set(clientId, startsAt);
  }
  return next;
}

/** Keeps what has all words of the search somewhere in a name or in the words of a goal. */
export function search(caseload: CaseloadView, typed: string): CaseloadView {
  if (typed.trim() === "") return caseload;
  const waits = (row: WaitingView) => containsWords(typed, [row.clientName, row.waiterName, row.onName, row.subjectWords]);
  return {
    ...caseload,
    onYou: caseload.onYou.filter(waits),
    onClient: caseload.onClient.filter(waits),
    onNetwork: caseload.onNetwork.filter(waits),
    quiet: caseload.quiet.filter((plan) => containsWords(typed, [plan.clientName, plan.purposeWords])),
  };
}

/** Every plan of the caseload once, by name: an order that says nothing about anybody. */
export function plansOf(caseload: CaseloadView, language: Language): readonly QuietPlan[] {
  const plans = new Map<ClientId, QuietPlan>();
  const { onYou, onClient, onNetwork, quiet } = caseload;
  for (const { clientId, clientName } of [...onYou, ...onClient, ...onNetwork]) {
    plans.set(clientId, { clientId, clientName, purposeWords: null });
  }
  for (const plan of quiet) plans.set(plan.clientId, plan);
  const names = new Intl.Collator(language);
  return [...plans.values()].toSorted((one, other) => names.compare(one.clientName, other.clientName));
}
