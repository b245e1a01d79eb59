import { classes } from "../classes.ts";
import { Icon } from "../icon/icon.tsx";
import type { IconName } from "../icon/names.ts";
import type { Voice } from "../voice.ts";

/** `open` is a place kept free or somebody who does not take part (yet); `place` is a spot or a group. */
export type HalfKind = Voice | "open" | "open-worker" | "place";

export type HalfProps = {
  kind: HalfKind;
  initials?: string | undefined;
  icon?: IconName | undefined;
  size?: "small" | "compact" | undefined;
};

/** Half of a pair, standing for a person or a place. The name always stands beside it, so it is hidden from assistive technology. */
export function Half({ kind, initials, icon, size }: HalfProps) {
  return (
    <span className={classes("half", `half-${kind}`, size && `half-${size}`)} aria-hidden="true">
      {icon ? <Icon name={icon} /> : size === "small" ? null : initials}
    </span>
  );
}
