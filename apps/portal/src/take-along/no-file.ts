import type { Failure } from "@naast/api";
import { closedPath, signInPath, troublePath } from "../paths.ts";

/** A file that cannot be handed over: to the page that says so, as any other page of ours would. */
export function noFile(kind: Failure["kind"], request: Request): Response {
  const path = kind === "signedOut" ? signInPath(new URL(request.url).pathname) : kind === "bug" ? troublePath : closedPath;
  return new Response(null, { status: 303, headers: { location: path, "cache-control": "no-store" } });
}
