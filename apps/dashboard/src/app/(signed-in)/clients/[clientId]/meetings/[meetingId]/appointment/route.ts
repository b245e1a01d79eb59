import { calendarFile, failureOf } from "@naast/api";
import { meetingChoice } from "@naast/vocabulary";
import { getLocale } from "next-intl/server";
import { caller } from "../../../../../../../trpc/server.ts";

const statuses = { signedOut: 401, tooMany: 429 } as const;

/** One meeting as a file for one's own calendar. Its name is neutral; what the reader may not see is not there. */
export async function GET(_: Request, { params }: { params: Promise<unknown> }): Promise<Response> {
  const parsed = meetingChoice.safeParse(await params);
  if (!parsed.success) return new Response(null, { status: 404 });
  try {
    const language = await getLocale();
    const text = await (await caller()).calendar.file({ ...parsed.data, language });
    return calendarFile(text, language === "nl" ? "afspraak" : "appointment");
  } catch (error) {
    const { kind } = failureOf(error);
    return new Response(null, { status: kind === "signedOut" || kind === "tooMany" ? statuses[kind] : 404 });
  }
}
