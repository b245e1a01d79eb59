import type { ExampleSet } from "../testing/examples.ts";
import { NewMark } from "./new-mark.tsx";

export const newMarkExamples: ExampleSet = {
  subject: "new-mark",
  examples: {
    network: <NewMark voice="network" word="Nieuw" />,
    worker: <NewMark voice="worker" word="Nieuw" />,
    client: <NewMark voice="client" word="Nieuw" />,
  },
};
