import type { ExampleSet } from "../testing/examples.ts";
import { TextPair } from "./text-pair.tsx";

const now = { label: "Zo staat het nu", words: "Ik bel Samira als het uitkomt." };

export const proposalPair = (
  <TextPair left={now} right={{ voice: "network", label: "Samira stelt voor", words: "Samira belt mij elke zondag om 7 uur." }} />
);

export const textPairExamples: ExampleSet = {
  subject: "text-pair",
  examples: {
    change: <div className="flat">{proposalPair}</div>,
    add: (
      <div className="flat">
        <TextPair
          left={{ label: "Zo staat het nu", words: "Nog niets", empty: true }}
          right={{ voice: "worker", label: "Ingrid stelt voor", words: "Een briefadres aanvragen." }}
        />
      </div>
    ),
    end: (
      <div className="flat">
        <TextPair left={now} right={{ voice: "network", label: "Samira stelt voor", words: "Stopt", empty: true }} />
      </div>
    ),
  },
};
