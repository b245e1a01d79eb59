import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import type { Voice } from "../voice.ts";

export type PairText = {
  label: ReactNode;
  words: ReactNode;
  /** There is no text yet, or none any more: the half is dashed. */
  empty?: boolean | undefined;
  /** Under the words: a button, or who agrees. */
  action?: ReactNode;
};

export type TextPairProps = {
  left: PairText;
  right: PairText & { voice: Voice };
  /** One above the other at every width. */
  stacked?: boolean | undefined;
};

/** Two texts beside each other: as it is, and as somebody proposes. Stacked where a column would be under 9.5 rem. */
export function TextPair({ left, right, stacked }: TextPairProps) {
  return (
    <div className={stacked ? "text-pair text-pair-stacked" : "text-pair"}>
      <PairHalf voice="client" side="left" {...left} />
      <PairHalf side="right" {...right} />
    </div>
  );
}

function PairHalf({ voice, side, label, words, empty, action }: PairText & { voice: Voice; side: "left" | "right" }) {
  return (
    <div className={classes("text-half", `text-half-${side}`, `field-of-${voice}`, empty && "text-half-empty")}>
      <p className="label">{label}</p>
      <p className="text-half-words">{words}</p>
      {action}
    </div>
  );
}
