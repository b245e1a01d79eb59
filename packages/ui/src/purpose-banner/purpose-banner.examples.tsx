import { Half } from "../half/half.tsx";
import { Actions, Press } from "../press/press.tsx";
import type { ExampleSet } from "../testing/examples.ts";
import { PurposeBanner, StandingPeople } from "./purpose-banner.tsx";

const words = "Ik wil weer mensen om me heen. Dan hoef ik niet alles alleen te doen.";

export const purposeBannerExamples: ExampleSet = {
  subject: "purpose-banner",
  examples: {
    client: (
      <PurposeBanner
        id="waarom"
        label="Waarom ik dit doe"
        words={words}
        standing="Samira, Rik en Ingrid staan hier achter. Mevrouw De Vries heeft nog niet geantwoord."
      />
    ),
    empty: (
      <PurposeBanner id="waarom" label="Waarom ik dit doe" words="Hier komt waarom je dit doet. In jouw woorden.">
        <Actions>
          <Press variant="main">Schrijf het op</Press>
        </Actions>
      </PurposeBanner>
    ),
  },
};

export const purposeBannerDeskExamples: ExampleSet = {
  subject: "purpose-banner on the desk",
  frame: "desk",
  examples: {
    people: (
      <PurposeBanner
        id="waarom"
        label="Waarom, in de woorden van Dennis"
        words={words}
        people={
          <StandingPeople words="Samira, Rik en Ingrid staan hierachter. Mevrouw De Vries heeft nog niet geantwoord.">
            <Half kind="network" initials="Sa" />
            <Half kind="network" initials="Ri" />
            <Half kind="worker" initials="In" />
            <Half kind="open" initials="Vr" />
          </StandingPeople>
        }
      />
    ),
  },
};
