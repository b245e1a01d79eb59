import { forClient } from "./client.ts";
import { idOf } from "./id.ts";

/** One goal of one client; what steps, views, comments and proposals hang under. */
export const goalIdChoice = forClient.extend({ goalId: idOf("Goal") });
