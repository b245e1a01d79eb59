import type { ReactNode } from "react";

/** Named, believable examples of one component; each goes through axe, and together they are the sheet to look at. */
export type ExampleSet = {
  subject: string;
  /** Which app's page stands around it. */
  frame?: "portal" | "desk" | undefined;
  /** `around`: brings its own landmarks, so it stands beside `main` instead of in it. `whole`: a page of its own. */
  placement?: "inside" | "around" | "whole" | undefined;
  examples: Readonly<Record<string, ReactNode>>;
};
