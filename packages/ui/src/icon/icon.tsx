import { classes } from "../classes.ts";
import type { IconName } from "./names.ts";
import { outlines } from "./outlines.ts";

export type IconProps = { name: IconName; large?: boolean | undefined; className?: string | undefined };

/** A picture beside a word, never instead of one: always hidden from assistive technology. */
export function Icon({ name, large, className }: IconProps) {
  const size = large ? 22 : 20;
  return (
    <svg className={classes("icon", large && "icon-large", className)} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={outlines[name]} />
    </svg>
  );
}
