import { TextField } from "../field/field.tsx";
import type { ExampleSet } from "../testing/examples.ts";
import { ErrorSummary } from "./error-summary.tsx";

export const errorSummaryExamples: ExampleSet = {
  subject: "error-summary",
  examples: {
    oneThing: (
      <>
        <ErrorSummary
          id="mist"
          title="Nog één ding"
          intro="Wat je schreef is er nog."
          errors={[{ field: "wat", words: "Schrijf op wat je wilt doen" }]}
        />
        <form className="flat">
          <TextField id="wat" name="what" label="Wat wil je doen?" error="Schrijf hier een paar woorden." />
        </form>
      </>
    ),
  },
};
