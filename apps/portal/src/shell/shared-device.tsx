import { Press } from "@naast/ui";
import { getTranslations } from "next-intl/server";
import { currentSession } from "../api/reader.ts";
import { lockPath, signOutPath } from "../paths.ts";
import { readPreferences } from "../preferences.ts";
import { IdleLock } from "./idle-lock.tsx";

/** After how long a page closes by itself, in seconds. The server lets nobody on after the same time (decision 0004). */
const idle = 10 * 60;

/** Signing out, in sight on every page of a device that others use too. Nothing on one's own. */
export async function SharedDeviceSignOut() {
  if (!(await currentSession())?.sharedDevice) return null;
  const t = await getTranslations("portal");
  return (
    <form action={signOutPath} method="post" className="sign-out">
      <Press>{t("signOut")}</Press>
    </form>
  );
}

/** Closes the page after ten quiet minutes: by script, which knows of typing; without one by the browser itself. */
export async function SharedDeviceLock() {
  if (!(await currentSession())?.sharedDevice) return null;
  const { dataSaver } = await readPreferences();
  const refresh = <meta httpEquiv="refresh" content={`${idle};url=${lockPath}`} />;
  if (dataSaver) return refresh;
  return (
    <>
      <noscript>{refresh}</noscript>
      <IdleLock path={lockPath} after={idle} />
    </>
  );
}
