import type { ExampleSet } from "../testing/examples.ts";
import { Fold } from "./fold.tsx";

export const foldExamples: ExampleSet = {
  subject: "fold",
  examples: {
    letGo: (
      <div className="sheet">
        <Fold title="Losgelaten" open>
          <p>Naar de sportschool. Losgelaten op 20 november.</p>
        </Fold>
      </div>
    ),
  },
};
