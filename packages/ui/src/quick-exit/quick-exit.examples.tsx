import type { ExampleSet } from "../testing/examples.ts";
import { QuickExit } from "./quick-exit.tsx";

export const quickExitExamples: ExampleSet = {
  subject: "quick-exit",
  examples: {
    button: <QuickExit href="#weg" words="Snel weg" />,
    lastLink: (
      <p className="flat">
        <QuickExit href="#weg" words="Snel weg" inline /> Je telefoon onthoudt nog wel dat je hier was.
      </p>
    ),
  },
};
