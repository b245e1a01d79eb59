import { Press } from "../press/press.tsx";
import type { ExampleSet } from "../testing/examples.ts";
import { TalkPoint, TalkPoints } from "./talk-points.tsx";

export const talkPointsExamples: ExampleSet = {
  subject: "talk-points",
  examples: {
    running: (
      <div className="sheet">
        <TalkPoints>
          <TalkPoint words="Hoe gaat het met het zwemmen?" note="Van Dennis · Daar gaat het nu over" now />
          <TalkPoint words="Wie past er op de hond?" note="Van Samira" now={false}>
            <Press small>Nu dit punt</Press>
          </TalkPoint>
        </TalkPoints>
      </div>
    ),
  },
};
