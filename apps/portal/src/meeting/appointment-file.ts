import { calendarFile, failureOf } from "@naast/api";
import { type MeetingChoice, meetingChoice } from "@naast/vocabulary";
import { getLocale } from "next-intl/server";
import { api } from "../api/caller.ts";
import { noFile } from "../take-along/no-file.ts";

type Caller = Awaited<ReturnType<typeof api>>;
type Asked = { request: Request; params: Promise<unknown> };
type FileOf = (caller: Caller, choice: MeetingChoice & { language: "nl" | "en" }) => Promise<string>;

/** One meeting as a file for one's own calendar, by the door that `fileOf` goes through. Its name is neutral. */
export async function appointmentFile({ request, params }: Asked, fileOf: FileOf): Promise<Response> {
  const parsed = meetingChoice.safeParse(await params);
  if (!parsed.success) return noFile("notFound", request);
  try {
    const language = await getLocale();
    return calendarFile(await fileOf(await api(), { ...parsed.data, language }), language === "nl" ? "afspraak" : "appointment");
  } catch (error) {
    return noFile(failureOf(error).kind, request);
  }
}
