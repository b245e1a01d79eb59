import { PersonChip } from "../person-chip/person-chip.tsx";
import { PressLink } from "../press/press.tsx";
import type { ExampleSet } from "../testing/examples.ts";
import { VoiceField } from "./voice-field.tsx";

export const voiceFieldExamples: ExampleSet = {
  subject: "voice-field",
  examples: {
    asks: (
      <VoiceField voice="network" bleed labelledBy="asks">
        <h2 id="asks">Wacht op jou</h2>
        <PersonChip kind="network" initials="Sa" name="Samira" role="je zus · stelt iets voor" />
        <p>Ik bel je elke zondag om 7 uur. Goed?</p>
        <PressLink href="#voorstel" variant="main" wide iconAfter="arrow-right">
          Bekijk en kies
        </PressLink>
        <p className="note">Neem je tijd. Samira weet dat jij kiest.</p>
      </VoiceField>
    ),
    worker: (
      <VoiceField voice="worker" bleed>
        <p>Een briefadres kan ook. Ik ga graag met je mee.</p>
      </VoiceField>
    ),
    client: (
      <VoiceField voice="client">
        <p>Dennis koos: ja, maar anders.</p>
      </VoiceField>
    ),
  },
};
