import { failureOf } from "@naast/api";
import { notFound, redirect } from "next/navigation";
import { signInPath, troublePath } from "../paths.ts";
import { type Api, api } from "./caller.ts";
import { herePath } from "./here.ts";

/** Reads for a page. Who is signed out goes to sign in and comes back; what may not be seen looks as if it is not there. */
export async function read<View>(ask: (caller: Api) => Promise<View>): Promise<View> {
  try {
    return await ask(await api());
  } catch (error) {
    return turnAway(failureOf(error).kind);
  }
}

async function turnAway(kind: ReturnType<typeof failureOf>["kind"]): Promise<never> {
  if (kind === "signedOut") redirect(signInPath(await herePath()));
  if (kind === "notFound" || kind === "refused" || kind === "invalid") notFound();
  redirect(troublePath);
}
