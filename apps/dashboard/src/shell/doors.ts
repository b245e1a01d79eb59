import type { NavigationLink } from "@naast/ui";
import type { WorkerRole } from "@naast/vocabulary";

export type Door = {
  href: string;
  icon: NavigationLink["icon"];
  words: "today" | "plans" | "week" | "night" | "urgent" | "reviews" | "safety" | "letters" | "places" | "settings";
};

const today: Door = { href: "/today", icon: "hand-helping", words: "today" };
const plans: Door = { href: "/clients", icon: "footprints", words: "plans" };
const week: Door = { href: "/week", icon: "calendar", words: "week" };
const night: Door = { href: "/night", icon: "phone", words: "night" };
const urgent: Door = { href: "/emergency/new", icon: "clock", words: "urgent" };
const reviews: Door = { href: "/emergency/reviews", icon: "eye", words: "reviews" };
const safety: Door = { href: "/safety", icon: "user-check", words: "safety" };
const letters: Door = { href: "/letters", icon: "message-circle", words: "letters" };
const places: Door = { href: "/places", icon: "map-pin", words: "places" };
const settings: Door = { href: "/settings", icon: "languages", words: "settings" };

const besideDoors: Readonly<Record<WorkerRole, readonly Door[]>> = {
  networkSupporter: [today, plans, week],
  supportWorker: [today, plans, week],
  peerWorker: [today, plans, week],
  teamLead: [today, plans, week, reviews, safety, places],
  nightWorker: [night, urgent],
  organisationAdmin: [letters, places],
  auditor: [],
  researcher: [],
};

/** Where each role goes to most. It only leads the way: what somebody may see is decided elsewhere. */
export function doorsOf(role: WorkerRole): readonly Door[] {
  return [...besideDoors[role], settings];
}

/** Whether the role has a caseload to look at and to follow. */
export function hasCaseload(role: WorkerRole): boolean {
  return besideDoors[role].includes(today);
}

/** Who makes cards at the desk; the same roles as the policy's. */
export function isAtDesk(role: WorkerRole): boolean {
  return role === "networkSupporter" || role === "supportWorker" || role === "teamLead";
}

/** The door of the page that is open: the longest address that it starts with. */
export function openDoor(doors: readonly Door[], path: string): Door | undefined {
  return doors.filter(({ href }) => path === href || path.startsWith(`${href}/`)).toSorted((a, b) => b.href.length - a.href.length)[0];
}
