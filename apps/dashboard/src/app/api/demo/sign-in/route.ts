import { failureOf } from "@naast/api";
import { demoSignIn, isDemo } from "@naast/auth";
import { refusalOf } from "../demo-request.ts";

/** Demo only: signs in as one of the seeded people, and goes to the first page. */
export async function POST(request: Request): Promise<Response> {
  const refusal = refusalOf(request, isDemo());
  if (refusal) return refusal;
  const person = (await request.formData()).get("person");
  try {
    await demoSignIn({ app: "dashboard", person: typeof person === "string" ? person : "" });
  } catch (error) {
    if (failureOf(error).kind === "bug") throw error;
    return new Response(null, { status: 404 });
  }
  return new Response(null, { status: 303, headers: { location: "/today" } });
}
