"use client";

import { Line } from "../form/fields.tsx";

type Props = { name: string; label: string; hint?: string };

/** A PIN: hidden from who looks along, and not a password that a browser offers to keep. Pasting is fine. */
export function PinLine(field: Props) {
  return <Line id={field.name} {...field} inputMode="numeric" autoComplete="off" maxLength={24} />;
}
