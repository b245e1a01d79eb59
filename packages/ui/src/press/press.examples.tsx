import type { ExampleSet } from "../testing/examples.ts";
import { Actions, Press, PressLink } from "./press.tsx";

export const pressExamples: ExampleSet = {
  subject: "press",
  examples: {
    variants: (
      <div className="flat">
        <Actions>
          <PressLink href="#stap" icon="plus">
            Stap erbij
          </PressLink>
          <Press type="button" variant="main">
            Dit kies ik
          </Press>
          <Press type="button" variant="yes">
            Ja
          </Press>
          <PressLink href="#zeg" variant="quiet">
            Iets zeggen
          </PressLink>
          <PressLink href="#print" variant="bare" icon="printer">
            Op papier
          </PressLink>
          <PressLink href="#kies" small>
            Bekijk en kies
          </PressLink>
        </Actions>
      </div>
    ),
    even: (
      <div className="flat">
        <Actions even>
          <Press variant="main">Ja, dat doe ik</Press>
          <Press>Dat lukt me niet</Press>
        </Actions>
      </div>
    ),
    wide: (
      <div className="flat">
        <PressLink href="#voorstel" variant="main" wide iconAfter="arrow-right">
          Bekijk en kies
        </PressLink>
      </div>
    ),
  },
};
