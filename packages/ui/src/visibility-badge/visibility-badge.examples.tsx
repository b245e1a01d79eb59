import type { ExampleSet } from "../testing/examples.ts";
import { VisibilityBadge } from "./visibility-badge.tsx";

export const visibilityBadgeExamples: ExampleSet = {
  subject: "visibility-badge",
  examples: {
    me: <VisibilityBadge visibility="me" prefix="Te zien voor:" words="alleen ik" />,
    workers: <VisibilityBadge visibility="workers" prefix="Te zien voor:" words="ik en mijn begeleiders" />,
    chosen: <VisibilityBadge visibility="chosen" prefix="Te zien voor:" words="Samira en Ingrid" />,
    everyone: <VisibilityBadge visibility="everyone" prefix="Te zien voor:" words="iedereen in mijn plan" />,
  },
};
