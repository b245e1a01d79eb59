import type { ExampleSet } from "../testing/examples.ts";
import { Facts } from "./facts.tsx";

export const factsExamples: ExampleSet = {
  subject: "facts",
  examples: {
    kept: (
      <div className="flat">
        <Facts
          facts={[
            { id: "what", name: "Wat", words: "De naam die jij kiest, en hoe je bericht wilt krijgen." },
            { id: "why", name: "Waarvoor", words: "Alleen om met Dennis mee te doen." },
            { id: "until", name: "Hoe lang", words: "Tot je stopt. Zeg je nee? Dan wissen we het meteen." },
          ]}
        />
      </div>
    ),
  },
};
