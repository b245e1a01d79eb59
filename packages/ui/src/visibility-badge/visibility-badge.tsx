import type { ReactNode } from "react";
import { Icon } from "../icon/icon.tsx";
import type { IconName } from "../icon/names.ts";

/** Who may see something. */
export type Visibility = "me" | "workers" | "chosen" | "everyone";

/** One picture for each, the same everywhere. */
export const visibilityIcons: Readonly<Record<Visibility, IconName>> = {
  me: "lock",
  workers: "briefcase",
  chosen: "user-check",
  everyone: "users",
};

export type VisibilityBadgeProps = {
  visibility: Visibility;
  /** Read out before the words, not shown: "Te zien voor:". */
  prefix: string;
  /** "alleen ik", or the names where they fit. */
  words: ReactNode;
};

/** Says who sees something: a picture and words. Only for reading. */
export function VisibilityBadge({ visibility, prefix, words }: VisibilityBadgeProps) {
  return (
    <span className="badge">
      <Icon name={visibilityIcons[visibility]} />
      <span>
        <span className="visually-hidden">{prefix} </span>
        {words}
      </span>
    </span>
  );
}
