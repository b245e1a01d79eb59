import { appointmentFile } from "../../../../../../meeting/appointment-file.ts";

/** The meeting of who coordinates it from outside, as a file for their own calendar. */
export async function GET(request: Request, { params }: { params: Promise<{ clientId: string; meetingId: string }> }): Promise<Response> {
  return appointmentFile({ request, params }, (caller, choice) => caller.coordination.file(choice));
}
