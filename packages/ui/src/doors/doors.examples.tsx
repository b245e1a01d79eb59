import type { ExampleSet } from "../testing/examples.ts";
import { Doors } from "./doors.tsx";

export const doors = (
  <Doors
    label="Hoofdmenu"
    doors={[
      { href: "#vandaag", words: "Vandaag", icon: "sun" },
      { href: "#plan", words: "Mijn plan", icon: "footprints", current: true },
      { href: "#mensen", words: "Mijn mensen", icon: "users" },
    ]}
  />
);

export const doorsExamples: ExampleSet = { subject: "doors", placement: "around", examples: { three: doors } };
