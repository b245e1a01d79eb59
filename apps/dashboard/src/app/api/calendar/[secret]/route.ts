import { answerCalendar } from "@naast/api";
import { visitorAddress } from "@naast/auth";

/** For a calendar program: the meetings of who made this secret address, as they may see them now. */
export async function GET(request: Request, { params }: { params: Promise<{ secret: string }> }): Promise<Response> {
  const { secret } = await params;
  return answerCalendar({ secret, address: visitorAddress(request.headers) });
}
