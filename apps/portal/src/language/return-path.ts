import { isInvitationPath } from "../invitation/paths.ts";
import { safePath, signInPath } from "../paths.ts";

/** Pages outside a plan on which the language can be chosen. */
const entrances = ["/sign-in", "/stop", "/locked", "/demo/mail"] as const;

/** The address that chooses a language and comes back to the page it was pressed on. */
export function languagePath(language: string, here: string): string {
  return `/language/${language}?back=${encodeURIComponent(here)}`;
}

/** Where somebody comes back to: one of the portal's own entrances, whatever a link says. Dots in a path are walked first. */
export function returnPath(asked: string | undefined): string {
  const { pathname, search } = new URL(safePath(asked), "http://portal");
  const isEntrance = entrances.some((path) => pathname === path || pathname.startsWith(`${path}/`));
  return isEntrance || isInvitationPath(pathname) ? safePath(`${pathname}${search}`) : signInPath();
}
