import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import type { Voice } from "../voice.ts";

export type VoiceFieldProps = {
  voice: Voice;
  /** Runs off the edge of a phone: the client's field to the right, another's to the left. */
  bleed?: boolean | undefined;
  /** The id of the heading inside; makes the field a region. */
  labelledBy?: string | undefined;
  id?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
};

/** A field of colour that belongs to whoever speaks in it. Without outline, so only for reading. */
export function VoiceField({ voice, bleed, labelledBy, id, className, children }: VoiceFieldProps) {
  const Tag = labelledBy ? "section" : "div";
  return (
    <Tag id={id} className={classes("field-of", `field-of-${voice}`, bleed && "field-of-bleed", className)} aria-labelledby={labelledBy}>
      {children}
    </Tag>
  );
}
