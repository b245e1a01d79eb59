import { Press, PressLink } from "../press/press.tsx";
import type { ExampleSet } from "../testing/examples.ts";
import { ConflictPair } from "./conflict-pair.tsx";

export const conflictPairExamples: ExampleSet = {
  subject: "conflict-pair",
  examples: {
    twoTexts: (
      <ConflictPair
        id="twee"
        question="Jij en Samira schreven tegelijk. Welke tekst wil je?"
        mine={{ label: "Jouw tekst, 14.02 uur", words: "Zondag om 8 uur bellen.", action: <Press>Deze</Press> }}
        theirs={{ voice: "network", label: "Tekst van Samira, 14.03 uur", words: "Zondag om half 9 bellen.", action: <Press>Deze</Press> }}
        note="De andere tekst blijft bewaard bij ‘Wat er gebeurde’."
      >
        <PressLink href="#samen" wide>
          Ik maak er samen één van
        </PressLink>
      </ConflictPair>
    ),
  },
};
