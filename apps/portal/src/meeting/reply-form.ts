import { meetingReply } from "@naast/vocabulary";
import { z } from "zod";

/** The name of the field in which somebody answers about one time. */
export const timeField = (startsAt: number) => `time.${startsAt}`;

const prefix = "time.";

/** An answer as a form sends it: one field for each time, which are one list for the API. */
export const replyForm = z.preprocess((sent) => {
  const values = Object.entries(sent ?? {});
  const times = values.flatMap(([name, answer]) =>
    name.startsWith(prefix) && answer !== "" ? [`${name.slice(prefix.length)} ${answer}`] : [],
  );
  const others = values.filter(([name, value]) => !name.startsWith(prefix) && !(name === "coming" && value === ""));
  return { ...Object.fromEntries(others), times };
}, meetingReply);
