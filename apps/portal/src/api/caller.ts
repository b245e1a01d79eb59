import { createCaller, createContext } from "@naast/api";
import { headers } from "next/headers";
import { cache } from "react";

/** The API as the person of this request may use it; one context for the whole page. */
export const api = cache(async () => createCaller(await createContext({ app: "portal", headers: await headers() })));

export type Api = Awaited<ReturnType<typeof api>>;
