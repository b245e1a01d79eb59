import { cookies } from "next/headers";
import { currentSession } from "../api/reader.ts";
import { preferenceCookies } from "../preferences.ts";

/** What the browser is told to forget of this app; on a shared device also how pages looked. Asked before signing out. */
export async function forgetDevice(): Promise<Readonly<Record<string, string>>> {
  const session = await currentSession();
  if (!session?.sharedDevice) return { "clear-site-data": '"cache", "storage"' };
  const jar = await cookies();
  for (const name of Object.values(preferenceCookies)) jar.delete(name);
  return { "clear-site-data": '"cache", "cookies", "storage"' };
}
