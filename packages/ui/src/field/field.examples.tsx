import type { ExampleSet } from "../testing/examples.ts";
import { CheckField, DayField, SelectField, TextArea, TextField } from "./field.tsx";

export const fieldExamples: ExampleSet = {
  subject: "field",
  examples: {
    calm: (
      <form className="sheet">
        <TextField
          id="wat"
          name="what"
          label="Wat wil je doen?"
          hint="Een paar woorden is genoeg."
          maxLength={200}
          defaultValue="Samira bellen"
        />
        <TextArea id="waarom" name="why" label="Waarom vind je dit belangrijk?" />
        <DayField id="dag" name="day" label="Op welke dag?" hint="Mag leeg blijven." />
        <SelectField
          id="soort"
          name="kind"
          label="Waar hoort dit bij?"
          options={[
            { value: "belonging", label: "Erbij horen" },
            { value: "practical", label: "Praktisch" },
          ]}
        />
        <CheckField id="klein" name="small" label="Het is een kleine verandering" hint="Wie er al achter stond, blijft erachter staan." />
      </form>
    ),
    missing: (
      <form className="flat">
        <TextField id="wat" name="what" label="Wat wil je doen?" error="Schrijf hier een paar woorden." />
      </form>
    ),
  },
};
