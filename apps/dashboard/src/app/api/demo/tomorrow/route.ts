import { demoTomorrow, isDemo } from "@naast/auth";
import { refusalOf } from "../demo-request.ts";

/** Demo only: moves the story on by a day, and goes back to the first page. */
export async function POST(request: Request): Promise<Response> {
  const refusal = refusalOf(request, isDemo());
  if (refusal) return refusal;
  await demoTomorrow();
  return new Response(null, { status: 303, headers: { location: "/today" } });
}
