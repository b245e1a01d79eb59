import { idOf, newEmergencyAccess } from "@naast/vocabulary";
import { z } from "zod";

const identifier = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** The address of a plan as a colleague sends it, or the identifier in it. */
const planAddress = z
  .string()
  .transform((typed) => identifier.exec(typed)?.[0]?.toLowerCase() ?? "")
  .pipe(idOf("Client"));

/** Break-glass on a plan of which one only has the address. */
export const urgentRequest = newEmergencyAccess.extend({ clientId: planAddress });
