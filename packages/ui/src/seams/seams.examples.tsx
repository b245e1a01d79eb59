import { Press } from "../press/press.tsx";
import type { ExampleSet } from "../testing/examples.ts";
import { AnswerStack, SeamLinks } from "./seams.tsx";

export const seamsExamples: ExampleSet = {
  subject: "seams",
  examples: {
    languages: (
      <div className="flat">
        <SeamLinks
          label="Taal"
          links={[
            { href: "#nl", words: "Nederlands", current: true, lang: "nl" },
            { href: "#en", words: "English", lang: "en" },
          ]}
        />
      </div>
    ),
    answers: (
      <form className="flat">
        <AnswerStack>
          <Press type="button" icon="check">
            Ja, ik doe mee
          </Press>
          <Press type="button" icon="clock">
            Later, vraag het nog een keer
          </Press>
          <Press type="button" icon="circle-help">
            Ik heb eerst een vraag
          </Press>
          <Press type="button" icon="x">
            Nee, liever niet
          </Press>
        </AnswerStack>
      </form>
    ),
  },
};
