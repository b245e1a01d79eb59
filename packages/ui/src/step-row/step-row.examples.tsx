import { NewMark } from "../new-mark/new-mark.tsx";
import { Press, PressLink } from "../press/press.tsx";
import type { ExampleSet } from "../testing/examples.ts";
import { StepList, StepRow } from "./step-row.tsx";

export const stepRowExamples: ExampleSet = {
  subject: "step-row",
  examples: {
    live: (
      <div className="sheet">
        <StepList>
          <StepRow
            state="accepted"
            what="Samen naar voetbal kijken"
            note="zaterdag 28 november"
            live={{ voice: "network", words: "Rik zei net ja" }}
          />
          <StepRow
            state="offer"
            beside="worker"
            what="Mee naar de gemeente"
            note="donderdag 26 november"
            live={{ voice: "worker", words: "Ingrid biedt dit net aan" }}
          />
          <StepRow state="mine" what="Mijn broer een kaart sturen" live={{ voice: "client", words: "Dennis schreef dit net" }} />
        </StepList>
      </div>
    ),
    actions: (
      <div className="sheet">
        <StepList>
          <StepRow
            state="offer"
            what="Elke zondag bellen"
            href="#stap"
            note="Samira biedt dit aan. Jij kiest."
            fresh={<NewMark voice="network" word="Nieuw" />}
            actions={
              <PressLink small href="#kies">
                Bekijk en kies
              </PressLink>
            }
          />
          <StepRow
            state="request"
            beside="worker"
            what="Briefadres aanvragen"
            note="Gevraagd aan jou. Nee zeggen mag."
            actions={
              <>
                <Press variant="main">Ja, dat doe ik</Press>
                <Press>Dat lukt me niet</Press>
              </>
            }
          />
        </StepList>
      </div>
    ),
  },
};
