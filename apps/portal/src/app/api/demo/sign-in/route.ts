import { failureOf } from "@naast/api";
import { demoSignIn, isDemo } from "@naast/auth";
import { env } from "../../../../env.ts";
import { welcomePath } from "../../../../paths.ts";

/** Demo only: signs in as somebody made up. Elsewhere this address does not exist. */
export async function POST(request: Request): Promise<Response> {
  if (!isDemo()) return new Response(null, { status: 404 });
  const person = (await request.formData()).get("person");
  if (typeof person !== "string") return new Response(null, { status: 404 });
  try {
    await demoSignIn({ app: "portal", person });
  } catch (error) {
    if (failureOf(error).kind === "notFound") return new Response(null, { status: 404 });
    throw error;
  }
  return new Response(null, { status: 303, headers: { location: new URL(welcomePath, env().PORTAL_URL).toString() } });
}
