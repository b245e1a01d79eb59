import { type NextRequest, NextResponse } from "next/server";
import { contentPolicy, pageHeaders } from "./security-headers.ts";

/** As `bodySizeLimit` in next.config.ts: a file of 1 MB and what stands around it. In bytes. */
const largestFile = 1100 * 1024;
/** What people write in one form is far less. In bytes. */
const largestForm = 100 * 1024;
const takesFile = /\/(people\/exchange|take-along\/bring-in)$/;

/** Headers only: who somebody is and what they may do is asked by each page and each procedure. */
export function proxy(request: NextRequest): NextResponse {
  const refusal = refuseTooLarge(request);
  if (refusal) return refusal;
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentPolicy({ nonce, scripts: wantsNoScript(request) ? "none" : "all" });

  const headers = new Headers(request.headers);
  // The framework puts the nonce that it finds here on its scripts.
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  headers.set("x-naast-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of pageHeaders) response.headers.set(name, value);
  return response;
}

/**
 * A file that is larger than a form may be would end in an error page. Without script its page says what to do instead;
 * with script the form does not send it at all. A form of words that is this large was not written by a person.
 */
function refuseTooLarge({ method, headers, nextUrl, url }: NextRequest): NextResponse | null {
  if (method !== "POST") return null;
  const length = Number(headers.get("content-length") ?? 0);
  if (!takesFile.test(nextUrl.pathname)) return length > largestForm ? new NextResponse(null, { status: 413 }) : null;
  return length > largestFile ? NextResponse.redirect(new URL(`${nextUrl.pathname}?file=too-large`, url), 303) : null;
}

/** Data saver: the browser does not even fetch the scripts, and every page works without them. */
function wantsNoScript(request: NextRequest): boolean {
  return request.cookies.get("naast-data-saver")?.value === "on" || request.headers.get("save-data") === "on";
}

export const config = { matcher: ["/((?!_next/static|_next/image|icon.svg|api/).*)"] };
