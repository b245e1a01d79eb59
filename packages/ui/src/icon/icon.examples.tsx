import type { ExampleSet } from "../testing/examples.ts";
import { Icon } from "./icon.tsx";
import { iconNames } from "./names.ts";

export const iconExamples: ExampleSet = {
  subject: "icon",
  examples: {
    all: (
      <ul className="flat">
        {iconNames.map((name) => (
          <li key={name}>
            <Icon name={name} /> {name}
          </li>
        ))}
      </ul>
    ),
  },
};
