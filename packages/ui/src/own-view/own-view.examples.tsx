import { Actions, PressLink } from "../press/press.tsx";
import type { ExampleSet } from "../testing/examples.ts";
import { OwnView } from "./own-view.tsx";

export const ownViewExamples: ExampleSet = {
  subject: "own-view",
  examples: {
    network: (
      <OwnView
        voice="network"
        initials="Sa"
        title="Zo kijkt Samira"
        role="je zus"
        words="Ik heb je gemist. Bellen is voor mij al genoeg."
      />
    ),
    worker: (
      <OwnView
        voice="worker"
        initials="In"
        title="Zo kijkt Ingrid"
        role="netwerkondersteuner"
        words="Een briefadres kan ook. Ik ga graag met je mee."
      >
        <Actions>
          <PressLink small href="#anders">
            Mijn woorden aanpassen
          </PressLink>
        </Actions>
      </OwnView>
    ),
  },
};
