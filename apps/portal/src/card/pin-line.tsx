"use client";

import { Line } from "../form/fields.tsx";
import type { PictureWords } from "./picture-words.ts";
import { PinPictures } from "./pin-pictures.tsx";

type Props = { name: string; label: string; hint?: string; pictures: PictureWords };

/** A PIN: hidden from who looks along, and not a password that a browser offers to keep. Pasting is fine, and so are pictures. */
export function PinLine({ pictures, ...field }: Props) {
  return (
    <>
      <Line id={field.name} {...field} inputMode="numeric" autoComplete="off" maxLength={24} />
      <PinPictures pin={field.name} label={field.label} words={pictures} />
    </>
  );
}
