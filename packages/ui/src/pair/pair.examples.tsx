import { StepList, StepRow } from "../step-row/step-row.tsx";
import type { ExampleSet } from "../testing/examples.ts";

export const pairExamples: ExampleSet = {
  subject: "pair",
  examples: {
    states: (
      <div className="sheet">
        <StepList label="Een stap: alle standen">
          <StepRow state="mine" what="Ik doe dit zelf" note="Alleen de linker helft" />
          <StepRow state="open" what="Nog niemand" note="Deze plek is open" />
          <StepRow state="request" what="Gevraagd aan Rik" note="Hij mag ook nee zeggen" />
          <StepRow state="request" beside="worker" what="Gevraagd aan Ingrid" note="Nee zeggen mag" />
          <StepRow state="offer" what="Samira biedt dit aan" note="Jij kiest" />
          <StepRow state="offer" beside="worker" what="Ingrid biedt dit aan" note="Jij kiest" />
          <StepRow state="accepted" what="Rik doet mee" note="Twee helften naast elkaar" />
          <StepRow state="accepted" beside="worker" what="Ingrid doet mee" note="Een begeleider heeft een rechte vorm" />
          <StepRow state="handed-back" what="Rik gaf dit terug" note="De plek is weer open. Dat mag." />
          <StepRow state="handed-back" beside="worker" what="Ingrid gaf dit terug" note="De plek is weer open." />
          <StepRow state="done" what="Gedaan" note="Eén vorm" />
        </StepList>
      </div>
    ),
  },
};
