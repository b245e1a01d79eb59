"use client";

import { useState } from "react";
import { useFormPlace } from "./form-place.ts";

/**
 * The version of the words that somebody saw when they began to write. It stays with what they type, in the draft too:
 * if the words change meanwhile, they are shown both texts instead of writing over one they never read.
 */
export function ReadAt({ version }: { version: number | null }) {
  const { before } = useFormPlace();
  const [readAt] = useState(before["version"] ?? String(version ?? ""));
  return <input type="hidden" name="version" value={readAt} />;
}
