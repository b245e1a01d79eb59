import type { ExampleSet } from "../testing/examples.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

export const visuallyHiddenExamples: ExampleSet = {
  subject: "visually-hidden",
  examples: {
    prefix: (
      <p>
        <VisuallyHidden>Te zien voor: </VisuallyHidden>alleen ik
      </p>
    ),
  },
};
