import { failureOf, stopByWord } from "@naast/api";
import { visitorAddress } from "@naast/auth";
import { env } from "../../../../env.ts";

type Given = { params: Promise<{ word: string }> };

/** For who opens the address in a browser: the page with the button. Changes nothing. */
export async function GET(_: Request, { params }: Given): Promise<Response> {
  const { word } = await params;
  return new Response(null, { status: 303, headers: { location: `${env().PORTAL_URL}/stop/${encodeURIComponent(word)}` } });
}

/** One press in a mail program (RFC 8058): it posts from its own servers, without a session. */
export async function POST(request: Request, { params }: Given): Promise<Response> {
  const { word } = await params;
  try {
    await stopByWord({ word, address: visitorAddress(request.headers) });
  } catch (error) {
    if (failureOf(error).kind === "tooMany") return new Response(null, { status: 429 });
    throw error;
  }
  return new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
}
