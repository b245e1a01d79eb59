import type { ExampleSet } from "../testing/examples.ts";
import { PhaseMark } from "./phase-mark.tsx";
import { PhaseParts } from "./phase-parts.tsx";

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
    parts: (
      <section>
        <h2>Het wordt zwaarder</h2>
        <PhaseParts
          parts={[
            { id: "signs", title: "Hoe merk ik het?", words: "Ik lig wakker.\nIk neem niet op." },
            { id: "stop", title: "Doe dit liever niet", words: null },
          ]}
        />
      </section>
    ),
  },
};
