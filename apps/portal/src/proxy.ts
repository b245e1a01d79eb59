import { type NextRequest, NextResponse } from "next/server";
import { contentPolicy, pageHeaders } from "./security-headers.ts";

/** Headers only: who somebody is and what they may do is asked by each page and each procedure. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentPolicy({ nonce, withoutScript: wantsNoScript(request) });

  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  headers.set("x-naast-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of pageHeaders) response.headers.set(name, value);
  return response;
}

/** Data saver: the browser does not even fetch the scripts, and every page works without them. */
function wantsNoScript(request: NextRequest): boolean {
  return request.cookies.get("naast-data-saver")?.value === "on" || request.headers.get("save-data") === "on";
}

export const config = { matcher: ["/((?!_next/static|_next/image|icon.svg|api/).*)"] };
