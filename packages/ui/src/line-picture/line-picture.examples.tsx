import type { ExampleSet } from "../testing/examples.ts";
import { LinePicture } from "./line-picture.tsx";
import { LineTable } from "./line-table.tsx";

const points = [3, 4, null, 6].map((value, index) => ({ at: index * 1000, value, day: `${index + 1} mei` }));

export const linePictureExamples: ExampleSet = {
  subject: "line-picture",
  examples: {
    several: <LinePicture points={points} from={0} to={10} sentence="Eerst 3, nu 6." />,
    one: <LinePicture points={points.slice(0, 1)} from={0} to={10} sentence="Nu 3." />,
    table: (
      <LineTable
        caption="De ladder"
        dayLabel="Dag"
        answersLabel="Antwoorden"
        rows={[{ id: "1", day: "1 mei", answers: [{ key: "now", question: "Waar sta je nu?", answer: "3" }], words: "Slechte week." }]}
      />
    ),
  },
};
