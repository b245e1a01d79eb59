"use client";

import { watchIdle } from "@naast/ui/idle-lock/watch-idle";
import { useEffect } from "react";

/** Leaves for `path` when nobody did anything for `after` seconds. */
export function IdleLock({ path, after }: { path: string; after: number }) {
  useEffect(() => watchIdle({ path, after }), [path, after]);
  return null;
}
