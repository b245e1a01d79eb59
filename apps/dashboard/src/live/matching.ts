import type { ClientId } from "@naast/vocabulary";
import type { Query } from "@tanstack/react-query";

// Not about one client, but made of what happens on all of them.
const acrossPlans = new Set(["client.caseload", "client.week", "emergency.reviews", "membership.endingsToDecide"]);

/** Whether what a query shows may have changed because something happened on this client's plan. */
export function concerns(query: Pick<Query, "queryKey">, clientId: ClientId): boolean {
  return isAbout(query, clientId) || acrossPlans.has(pathOf(query.queryKey));
}

/** Whether a query shows something of this client's own plan. */
export function isAbout(query: Pick<Query, "queryKey">, clientId: ClientId): boolean {
  const options: unknown = query.queryKey[1];
  return readField(readField(options, "input"), "clientId") === clientId;
}

/** tRPC's keys begin with the path of the procedure: [["plan", "read"], { input, type }]. */
function pathOf(key: readonly unknown[]): string {
  const path = key[0];
  return Array.isArray(path) ? path.join(".") : "";
}

function readField(value: unknown, field: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, field)?.value;
}
