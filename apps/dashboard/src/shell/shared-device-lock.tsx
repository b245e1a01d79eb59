import { currentSignIn } from "@naast/auth";
import { IdleLock } from "./idle-lock.tsx";

/** After how long a page closes by itself, in seconds. The server lets nobody on after the same time (decision 0004). */
const idle = 10 * 60;

/** Closes the page of a device that others use too after ten quiet minutes. Nothing on one's own. */
export async function SharedDeviceLock() {
  if (!(await currentSignIn("dashboard"))?.sharedDevice) return null;
  return <IdleLock path="/lock" after={idle} />;
}
