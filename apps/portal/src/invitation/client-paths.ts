import { planPath } from "../paths.ts";

export function invitesPath(clientId: string): string {
  return planPath(clientId, "/invite");
}

export function newInvitePath(clientId: string, nodeId?: string): string {
  return planPath(clientId, `/invite/new${nodeId ? `?node=${nodeId}` : ""}`);
}

export function invitePath(clientId: string, invitationId: string, part: "" | "/edit" | "/letter" = ""): string {
  return planPath(clientId, `/invite/${invitationId}${part}`);
}
