import type { ExampleSet } from "../testing/examples.ts";
import { PhaseMark } from "./phase-mark.tsx";

export const phaseMarkExamples: ExampleSet = {
  subject: "phase-mark",
  examples: {
    open: (
      <p>
        <PhaseMark shape="open" words="Open cirkel:" /> Het gaat wel
      </p>
    ),
    half: (
      <p>
        <PhaseMark shape="half" words="Halve cirkel:" /> Het wordt zwaarder
      </p>
    ),
    full: (
      <p>
        <PhaseMark shape="full" words="Volle cirkel:" /> Het gaat niet meer
      </p>
    ),
  },
};
