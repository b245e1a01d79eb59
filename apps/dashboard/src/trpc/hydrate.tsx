import "server-only";
import { dehydrate } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Hydrated } from "./client.tsx";
import { queryClientOfRequest } from "./server.ts";

/** Wraps the screen of a page, after everything it shows has been read with `load`. */
export function Hydrate({ children }: { children: ReactNode }) {
  return <Hydrated state={dehydrate(queryClientOfRequest())}>{children}</Hydrated>;
}
