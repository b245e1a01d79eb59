import { appointmentFile } from "../../../../../../../meeting/appointment-file.ts";

/** One meeting as a file for one's own calendar. */
export async function GET(request: Request, { params }: { params: Promise<{ clientId: string; meetingId: string }> }): Promise<Response> {
  return appointmentFile({ request, params }, (caller, choice) => caller.calendar.file(choice));
}
