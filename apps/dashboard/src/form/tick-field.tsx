"use client";

import { isEmpty } from "../drafts/use-draft.ts";
import { useFormPlace } from "./form-place.ts";

/** One thing to tick; what was ticked before the page was left is ticked again. */
export function TickField({ name, label, initial }: { name: string; label: string; initial: boolean }) {
  const { before } = useFormPlace();
  return (
    <label className="tick">
      <input type="checkbox" name={name} value="yes" defaultChecked={isEmpty(before) ? initial : before[name] === "yes"} /> {label}
    </label>
  );
}
