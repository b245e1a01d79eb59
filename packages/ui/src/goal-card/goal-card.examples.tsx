import { EmptyState } from "../empty-state/empty-state.tsx";
import { OwnView } from "../own-view/own-view.tsx";
import { Actions, PressLink } from "../press/press.tsx";
import { StepList, StepRow } from "../step-row/step-row.tsx";
import type { ExampleSet } from "../testing/examples.ts";
import { VisibilityBadge } from "../visibility-badge/visibility-badge.tsx";
import { GoalCard } from "./goal-card.tsx";

export const belongingGoal = (
  <GoalCard
    id="doel-iemand-zien"
    words="Elke week iemand zien die ik ken"
    meta={
      <>
        <span>Erbij horen</span>
        <VisibilityBadge visibility="everyone" prefix="Te zien voor:" words="iedereen in mijn plan" />
      </>
    }
  >
    <StepList>
      <StepRow state="accepted" what="Koffie in Café Jan" note="Rik doet mee · vandaag, 14.00 uur" />
      <StepRow
        state="accepted"
        what="Samen naar voetbal kijken"
        note="zaterdag 28 november"
        live={{ voice: "network", words: "Rik zei net ja" }}
      />
      <StepRow
        state="offer"
        what="Elke zondag bellen"
        note="Samira biedt dit aan. Jij kiest."
        actions={
          <PressLink small href="#kies">
            Bekijk en kies
          </PressLink>
        }
      />
      <StepRow state="request" what="Planten water geven, dinsdag" note="Gevraagd aan mevrouw De Vries. Ze mag ook nee zeggen." />
      <StepRow state="done" what="Nummer van Samira gevonden" note="Gedaan op 16 november" />
    </StepList>
    <OwnView voice="network" initials="Sa" title="Zo kijkt Samira" role="je zus" words="Ik heb je gemist. Bellen is voor mij al genoeg." />
    <Actions>
      <PressLink href="#stap" icon="plus">
        Stap erbij
      </PressLink>
      <PressLink href="#zeg" variant="quiet">
        Iets zeggen
      </PressLink>
    </Actions>
  </GoalCard>
);

export const restingGoal = (
  <GoalCard
    id="doel-noor"
    words="Weer contact met Noor"
    href="#doel-noor"
    meta={
      <>
        <span>Rust nu</span>
        <VisibilityBadge visibility="me" prefix="Te zien voor:" words="alleen ik" />
      </>
    }
  >
    <EmptyState words="Hier staat nog geen stap. Dat is goed. Je kiest zelf of en wanneer." />
  </GoalCard>
);

export const goalCardExamples: ExampleSet = {
  subject: "goal-card",
  examples: { full: belongingGoal, resting: restingGoal },
};

export const goalCardDeskExamples: ExampleSet = {
  subject: "goal-card on the desk",
  frame: "desk",
  examples: { full: belongingGoal },
};
