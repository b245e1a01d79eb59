import { ChoiceGroup } from "../choice-group/choice-group.tsx";
import { FoldRow } from "../fold/fold.tsx";
import { Press } from "../press/press.tsx";
import type { ExampleSet } from "../testing/examples.ts";
import { VisibilityBadge } from "../visibility-badge/visibility-badge.tsx";
import { VisibilityChoice } from "./visibility-choice.tsx";

const people = (
  <ChoiceGroup
    id="post-mensen"
    name="people"
    kind="checkbox"
    legend="Wie kies je?"
    options={[
      { value: "samira", label: "Samira" },
      { value: "rik", label: "Rik" },
      { value: "ingrid", label: "Ingrid" },
    ]}
    selected={["samira", "ingrid"]}
  />
);

export const visibilityForm = (
  <form>
    <VisibilityChoice
      id="post"
      name="visibility"
      legend="Wie mag dit zien?"
      selected="chosen"
      options={[
        { visibility: "me", label: "Alleen ik" },
        { visibility: "workers", label: "Ik en mijn begeleiders", people: "Ingrid en Fatih" },
        { visibility: "chosen", label: "Mensen die ik kies", people: "Nu: Samira en Ingrid", more: people },
        { visibility: "everyone", label: "Iedereen in mijn plan", people: "Samira, Rik, mevrouw De Vries, Ingrid en Fatih" },
      ]}
    />
    <Press variant="main" wide>
      Bewaar
    </Press>
    <p className="note">Zet je dit dicht? Dan is het meteen weg bij anderen. Ze krijgen geen bericht.</p>
  </form>
);

export const visibilityChoiceExamples: ExampleSet = {
  subject: "visibility-choice",
  examples: {
    inPlace: (
      <div className="sheet">
        <FoldRow
          open
          title="Mijn post op één plek"
          note={<VisibilityBadge visibility="chosen" prefix="Te zien voor:" words="Samira en Ingrid" />}
          label="Wie mag dit zien: veranderen"
        >
          {visibilityForm}
        </FoldRow>
        <FoldRow
          title="Weer contact met Noor"
          note={<VisibilityBadge visibility="me" prefix="Te zien voor:" words="alleen ik" />}
          label="Wie mag dit zien: veranderen"
        >
          <p>Alleen jij ziet dit.</p>
        </FoldRow>
      </div>
    ),
  },
};
