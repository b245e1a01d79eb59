import { Press } from "../press/press.tsx";
import type { ExampleSet } from "../testing/examples.ts";
import { UndoBar } from "./undo-bar.tsx";

export const undoBarExamples: ExampleSet = {
  subject: "undo-bar",
  examples: {
    block: (
      <UndoBar words="Rik leest dit doel nu ook.">
        <Press>Terugdraaien</Press>
      </UndoBar>
    ),
    floating: (
      <UndoBar words="Samira ziet dit doel nu niet meer." floating>
        <Press>Terugdraaien</Press>
      </UndoBar>
    ),
  },
};
