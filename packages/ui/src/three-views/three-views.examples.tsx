import type { ExampleSet } from "../testing/examples.ts";
import { VisibilityBadge } from "../visibility-badge/visibility-badge.tsx";
import { ThreeViews, ViewColumn, ViewField } from "./three-views.tsx";

const dennis = (
  <ViewField
    voice="client"
    initials="De"
    name="Dennis"
    role="wat ik wil"
    words="Eén avond eten bij Samira. Niet langer."
    foot={<VisibilityBadge visibility="chosen" prefix="Te zien voor:" words="Samira en Ingrid" />}
  />
);

export const threeViews = (
  <ThreeViews>
    {dennis}
    <ViewField
      voice="network"
      initials="Sa"
      name="Samira"
      role="zus"
      words="Ik hoop dat je komt. Het hoeft niet gezellig te zijn."
      foot="geschreven op zondag"
    />
    <ViewField
      voice="worker"
      initials="In"
      name="Ingrid"
      role="netwerkondersteuner"
      words="Eén avond is al veel. Ik kan mee in de trein, als je dat wilt."
      foot={<a href="#anders">Mijn woorden aanpassen</a>}
    />
  </ThreeViews>
);

export const threeViewsExamples: ExampleSet = {
  subject: "three-views",
  frame: "desk",
  examples: {
    all: threeViews,
    severalOnOneSide: (
      <ThreeViews>
        {dennis}
        <ViewColumn>
          <ViewField voice="network" initials="Sa" name="Samira" role="zus" words="Ik hoop dat je komt." />
          <ViewField voice="network" initials="Ri" name="Rik" role="vriend" words="Ik rijd je." />
        </ViewColumn>
      </ThreeViews>
    ),
    waiting: (
      <ThreeViews>
        {dennis}
        <ViewField voice="network" initials="Sa" name="Samira" role="zus" words="Komt als jij het jouwe hebt geschreven" waiting />
      </ThreeViews>
    ),
  },
};
