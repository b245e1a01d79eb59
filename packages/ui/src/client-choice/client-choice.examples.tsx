import { decision } from "../choice-group/choice-group.examples.tsx";
import { Press } from "../press/press.tsx";
import type { ExampleSet } from "../testing/examples.ts";
import { ClientChoice } from "./client-choice.tsx";

export const clientChoice = (
  <ClientChoice id="kies" title="Dennis, jij kiest" intro="Je mag later van mening veranderen.">
    <form>
      {decision}
      <Press variant="main" wide>
        Dit kies ik
      </Press>
      <p className="note">Samira, Rik en Ingrid lezen wat je kiest. Waarom hoef je niet te zeggen.</p>
    </form>
  </ClientChoice>
);

export const clientChoiceExamples: ExampleSet = { subject: "client-choice", examples: { proposal: clientChoice } };
