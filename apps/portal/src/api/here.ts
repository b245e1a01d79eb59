import { headers } from "next/headers";

/** The page that the reader is on, also while a form of it is being handled. Set by `proxy.ts`. */
export async function herePath(): Promise<string> {
  return (await headers()).get("x-naast-path") ?? "/";
}

/** The same without what came after a change ("?did=…"). */
export async function herePage(): Promise<string> {
  const [page = "/"] = (await herePath()).split("?");
  return page;
}

/** Whether a script sent this form. Without one the answer is a whole page, read from the top. */
export async function sentByScript(): Promise<boolean> {
  return (await headers()).has("next-action");
}
