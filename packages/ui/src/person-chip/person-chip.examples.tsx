import type { ExampleSet } from "../testing/examples.ts";
import { PersonChip } from "./person-chip.tsx";

export const personChipExamples: ExampleSet = {
  subject: "person-chip",
  examples: {
    network: <PersonChip kind="network" initials="Sa" name="Samira" role="je zus · zaterdag 21 november" />,
    worker: <PersonChip kind="worker" initials="In" name="Ingrid" role="netwerkondersteuner" />,
    asked: <PersonChip kind="open" initials="Vr" name="Mevrouw De Vries" role="buurvrouw, heeft nog niet geantwoord" />,
    place: <PersonChip kind="place" icon="coffee" name="Café Jan" role="plek, op maandag" />,
    linked: <PersonChip kind="client" initials="Me" name="Meryem" href="#plan" />,
  },
};
