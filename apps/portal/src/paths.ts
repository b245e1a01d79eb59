/** Every address of the portal, in one place. */

export const homePath = "/";
export const settingsPath = "/settings";
export const leavePath = "/leave";
export const signOutPath = "/sign-out";
export const welcomePath = "/welcome";
export const troublePath = "/trouble";
export const closedPath = "/closed";
export const erasedPath = "/erased";
export const codePath = "/sign-in/code";
export const cardPath = "/sign-in/card";
export const pinPath = "/settings/pin";
export const ownCardPath = "/settings/card";
export const secondPinPath = "/settings/second-pin";
export const messagesPath = "/settings/messages";
export const calendarPath = "/settings/calendar";
export const stoppedPath = "/stopped";
export const lockPath = "/lock";
export const lockedPath = "/locked";

/** A path of this app, or the first page: never an address that somebody else put in a link. */
export function safePath(asked: string | undefined): string {
  return asked !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(asked) ? asked : homePath;
}

export function signInPath(back?: string): string {
  return back && back !== homePath ? `/sign-in?back=${encodeURIComponent(back)}` : "/sign-in";
}

/** After signing in: first how pages should look, then where somebody was going. */
export function welcomeTo(back: string | undefined): string {
  return back && back !== homePath ? `${welcomePath}?back=${encodeURIComponent(back)}` : welcomePath;
}

export function planPath(clientId: string, part = ""): string {
  return `/plan/${clientId}${part}`;
}

export function todayPath(clientId: string): string {
  return planPath(clientId, "/today");
}

export function goalPath(clientId: string, goalId: string, part = ""): string {
  return planPath(clientId, `/goal/${goalId}${part}`);
}

export function stepPath(clientId: string, step: { goalId: string; id: string }): string {
  return goalPath(clientId, step.goalId, `/step/${step.id}`);
}

/** How it goes: what somebody answers for themselves. */
export function wellbeingPath(clientId: string, part = ""): string {
  return planPath(clientId, `/wellbeing${part}`);
}

/** For when it gets harder. */
export function relapsePath(clientId: string, part = ""): string {
  return planPath(clientId, `/relapse${part}`);
}

export function peoplePath(clientId: string, part = ""): string {
  return planPath(clientId, `/people${part}`);
}

/** Somebody, a place or a group on the map. */
export function nodePath(clientId: string, nodeId: string): string {
  return peoplePath(clientId, `/${nodeId}`);
}

/** A round in which everybody says how they look at it. */
export function roundPath(clientId: string, roundId: string): string {
  return planPath(clientId, `/three-views/${roundId}`);
}

/** What was written down for somebody who was not there. */
export function recordedPath(clientId: string, recordedId: string, part = ""): string {
  return planPath(clientId, `/recorded/${recordedId}${part}`);
}

/** Meetings: the list, one of them, and what belongs to it. */
export function meetingsPath(clientId: string, part = ""): string {
  return planPath(clientId, `/meeting${part}`);
}

export function meetingPath(clientId: string, meetingId: string, part = ""): string {
  return meetingsPath(clientId, `/${meetingId}${part}`);
}

/** The one meeting that an independent coordinator sees; outside the plan, of which they see nothing. */
export function coordinationPath(clientId: string, meetingId: string, more: "" | "/appointment" = ""): string {
  return `/coordination/${clientId}/${meetingId}${more}`;
}

export function proposalPath(clientId: string, proposalId: string): string {
  return planPath(clientId, `/proposal/${proposalId}`);
}
