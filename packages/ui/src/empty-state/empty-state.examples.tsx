import { PressLink } from "../press/press.tsx";
import type { ExampleSet } from "../testing/examples.ts";
import { EmptyState } from "./empty-state.tsx";

export const emptyStateExamples: ExampleSet = {
  subject: "empty-state",
  examples: {
    good: <EmptyState words="Hier staat nog geen stap. Dat is goed. Je kiest zelf of en wanneer." />,
    start: (
      <EmptyState words="Je begint met jezelf. Eén is genoeg.">
        <PressLink href="#doel" icon="plus">
          Iets wat ik wil
        </PressLink>
      </EmptyState>
    ),
  },
};
