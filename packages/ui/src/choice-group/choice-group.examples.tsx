import { TextArea } from "../field/field.tsx";
import type { ExampleSet } from "../testing/examples.ts";
import { ChoiceGroup } from "./choice-group.tsx";

export const decision = (
  <ChoiceGroup
    id="keuze"
    name="decision"
    legend="Wat kies je?"
    legendHidden
    selected="different"
    options={[
      { value: "yes", label: "Ja", hint: "Zo doen we het." },
      {
        value: "different",
        label: "Ja, maar anders",
        hint: "Ik zeg het in mijn eigen woorden.",
        more: <TextArea id="eigen" name="words" label="Zo wil ik het:" rows={2} defaultValue="Zondag om 8 uur, na het voetbal." />,
      },
      { value: "later", label: "Later", hint: "Ik kies een dag om terug te kijken." },
      { value: "no", label: "Nee", hint: "Het blijft zoals het is." },
    ]}
  />
);

export const choiceGroupExamples: ExampleSet = {
  subject: "choice-group",
  examples: {
    decision: <form className="flat">{decision}</form>,
    responses: (
      <form className="flat">
        <ChoiceGroup
          id="antwoord"
          name="response"
          legend="Rik, hoe kijk jij ernaar?"
          hint="Dennis kiest. Niemand telt de antwoorden."
          options={[
            { value: "good", label: "Goed", icon: "smile" },
            { value: "good-but", label: "Goed, maar…", icon: "message-circle" },
            { value: "unsure", label: "Ik weet het nog niet", icon: "circle-help" },
            { value: "worried", label: "Ik maak me zorgen, want…", icon: "cloud" },
            { value: "talk", label: "Ik wil er eerst over praten", icon: "messages-square" },
          ]}
        />
      </form>
    ),
    missing: (
      <form className="flat">
        <ChoiceGroup
          id="wie"
          name="who"
          kind="checkbox"
          legend="Wie vraag je?"
          error="Kies één of meer mensen."
          options={[
            { value: "samira", label: "Samira" },
            { value: "rik", label: "Rik" },
          ]}
          selected="rik"
        />
      </form>
    ),
  },
};
