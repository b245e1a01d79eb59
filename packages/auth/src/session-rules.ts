import { type App, hour, minute, oneDay } from "@naast/vocabulary";

/** How long a session lasts in all, and how long it may lie unused. Decision 0004 says why. */
type Rule = { whole: number; idle: number };

const shared: Rule = { whole: 12 * hour, idle: 10 * minute };
const own: Readonly<Record<App, Rule>> = {
  portal: { whole: 30 * oneDay, idle: 14 * oneDay },
  dashboard: { whole: 12 * hour, idle: hour },
};

/** The last use is written down at most this often: it is for people to read, and for idle times of ten minutes and more. */
export const touchEvery = minute;

/** The longest that any session lasts, in seconds, as next-auth counts. */
export const longestSession = own.portal.whole / 1000;

type Kind = { app: App; sharedDevice: boolean };

function ruleOf({ app, sharedDevice }: Kind): Rule {
  return sharedDevice ? shared : own[app];
}

/** When a session that starts now ends, used or not. */
export function endOfSession(kind: Kind, startedAt: Date): Date {
  return new Date(startedAt.getTime() + ruleOf(kind).whole);
}

/** Until when a session holds, if nothing more happens with it. */
export function holdsUntil(session: Kind & { lastSeenAt: Date; expiresAt: Date }): Date {
  return new Date(Math.min(session.expiresAt.getTime(), session.lastSeenAt.getTime() + ruleOf(session).idle));
}
