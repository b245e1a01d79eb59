import type { ExampleSet } from "../testing/examples.ts";
import { Mark } from "./mark.tsx";

export const markExamples: ExampleSet = {
  subject: "mark",
  examples: { link: <Mark name="Naast" href="#vandaag" />, plain: <Mark name="Naast" /> },
};
