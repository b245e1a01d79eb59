import type { ExampleSet } from "../testing/examples.ts";
import { Half } from "./half.tsx";

export const halfExamples: ExampleSet = {
  subject: "half",
  examples: {
    everybody: (
      <div className="flat actions">
        <Half kind="client" initials="De" />
        <Half kind="network" initials="Sa" />
        <Half kind="worker" initials="In" />
        <Half kind="open" initials="Vr" />
        <Half kind="open-worker" initials="Fa" />
        <Half kind="place" icon="coffee" />
      </div>
    ),
    small: (
      <div className="flat actions">
        <Half kind="client" size="small" />
        <Half kind="network" size="small" />
        <Half kind="worker" size="small" />
      </div>
    ),
  },
};
