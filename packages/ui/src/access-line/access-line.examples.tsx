import { Happenings } from "../happening/happening.tsx";
import type { ExampleSet } from "../testing/examples.ts";
import { AccessLine } from "./access-line.tsx";

export const accessLog = (
  <Happenings lined>
    <AccessLine voice="network" who="Samira" did="las ‘Elke week iemand zien’." when="vandaag, 9.12 uur" />
    <AccessLine voice="worker" who="Ingrid" did="las je plan voor het gesprek van morgen." when="vandaag, 8.40 uur" />
    <AccessLine
      voice="worker"
      who="Fatih"
      did="keek met spoed."
      reason="Hij schreef: ‘Dennis was van streek. Ik zocht wat helpt.’"
      when="zaterdag 21 november, 2.10 uur. Het mocht één uur."
    />
  </Happenings>
);

export const accessLineExamples: ExampleSet = {
  subject: "access-line",
  examples: { log: <div className="sheet">{accessLog}</div> },
};
