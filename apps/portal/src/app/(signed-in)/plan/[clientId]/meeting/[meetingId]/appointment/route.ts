import { calendarFile, failureOf } from "@naast/api";
import { meetingChoice } from "@naast/vocabulary";
import { getLocale } from "next-intl/server";
import { api } from "../../../../../../../api/caller.ts";
import { noFile } from "../../../../../../../take-along/no-file.ts";

/** One meeting as a file for one's own calendar. Its name is neutral. */
export async function GET(request: Request, { params }: { params: Promise<{ clientId: string; meetingId: string }> }): Promise<Response> {
  const parsed = meetingChoice.safeParse(await params);
  if (!parsed.success) return noFile("notFound", request);
  try {
    const language = await getLocale();
    const text = await (await api()).calendar.file({ ...parsed.data, language });
    return calendarFile(text, language === "nl" ? "afspraak" : "appointment");
  } catch (error) {
    return noFile(failureOf(error).kind, request);
  }
}
