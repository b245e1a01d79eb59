import type { ShelterPermit } from "@naast/policy";
import { and, eq, type SQL } from "drizzle-orm";
import type { Tables } from "../tables.ts";

/** Clients of the team of whoever holds this permit, in their own organisation. */
export function isOfTeam(client: Tables["client"], { teamId, organisationId }: ShelterPermit): SQL | undefined {
  return and(eq(client.teamId, teamId), eq(client.organisationId, organisationId));
}
