import { currentSignIn } from "@naast/auth";
import { cache } from "react";
import { api } from "./caller.ts";

/** Whether somebody is signed in on this device, and whether others use it too. One question per request. */
export const currentSession = cache(() => currentSignIn("portal"));

/** Who reads, with their settings and their plans; null when nobody is signed in. */
export const currentReader = cache(async () => {
  if (!(await currentSession())) return null;
  return (await api()).account.me();
});
