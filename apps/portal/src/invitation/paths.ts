/** Every address of somebody who was invited. Neutral: an address in a history says nothing. */
export const joinPath = "/join";
export const invitationPath = "/invitation";

export function invitationPart(part: "yes" | "no" | "later" | "question" | "remove" | "joined"): string {
  return `${invitationPath}/${part}`;
}

export const doneKinds = ["no", "later", "question", "removed", "closed", "replaced"] as const;
export type DoneKind = (typeof doneKinds)[number];

export function donePath(what: DoneKind): string {
  return `${invitationPath}/done?what=${what}`;
}

/** Pages of who was invited, who has no account yet. */
export function isInvitationPath(path: string): boolean {
  return path === joinPath || path.startsWith("/i/") || path === invitationPath || path.startsWith(`${invitationPath}/`);
}
