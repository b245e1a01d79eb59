import { Press } from "../press/press.tsx";
import type { ExampleSet } from "../testing/examples.ts";
import { Strip } from "./strip.tsx";

export const stripExamples: ExampleSet = {
  subject: "strip",
  examples: {
    worker: (
      <Strip voice="worker" words="Ingrid kiest tot 1 december de dagen van gesprekken.">
        <Press small>Stop dit</Press>
      </Strip>
    ),
    network: (
      <Strip voice="network" words="Samira leest mee tot 23 mei 2027.">
        <Press small>Stop dit</Press>
      </Strip>
    ),
  },
};
