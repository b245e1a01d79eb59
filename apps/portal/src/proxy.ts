import { type NextRequest, NextResponse } from "next/server";
import { isInvitationPath } from "./invitation/paths.ts";
import { contentPolicy, pageHeaders } from "./security-headers.ts";

/** As `bodySizeLimit` in next.config.ts: what fits in one form, a file of 1 MB and what stands around it. In bytes. */
const largestForm = 1100 * 1024;

/** Headers only: who somebody is and what they may do is asked by each page and each procedure. */
export function proxy(request: NextRequest): NextResponse {
  if (isTooLarge(request)) return NextResponse.redirect(new URL(`${request.nextUrl.pathname}?file=too-large`, request.url), 303);
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const isInvited = isInvitationPath(request.nextUrl.pathname);
  const policy = contentPolicy({ nonce, scripts: wantsNoScript(request) ? "none" : isInvited ? "own" : "all" });

  const headers = new Headers(request.headers);
  // The framework puts the nonce that it finds here on its scripts; who was invited is spared them.
  headers.set("content-security-policy", isInvited ? contentPolicy({ nonce, scripts: "none" }) : policy);
  headers.set("x-nonce", nonce);
  headers.set("x-naast-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of pageHeaders) response.headers.set(name, value);
  return response;
}

/**
 * A file that is larger than a form may be would end in an error page. Without script its page says what to do instead;
 * with script the form does not send it at all.
 */
function isTooLarge({ method, headers, nextUrl }: NextRequest): boolean {
  if (method !== "POST" || !nextUrl.pathname.endsWith("/people/exchange")) return false;
  return Number(headers.get("content-length") ?? 0) > largestForm;
}

/** Data saver: the browser does not even fetch the scripts, and every page works without them. */
function wantsNoScript(request: NextRequest): boolean {
  return request.cookies.get("naast-data-saver")?.value === "on" || request.headers.get("save-data") === "on";
}

export const config = { matcher: ["/((?!_next/static|_next/image|icon.svg|api/).*)"] };
