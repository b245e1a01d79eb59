import { describe, expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { DayField, SelectField, TextArea, TextField } from "./field.tsx";

describe("a field", () => {
  test("is tied to its label, hint and error", () => {
    const html = render(<TextField id="wat" name="what" label="Wat wil je doen?" hint="Kort mag." error="Schrijf een paar woorden." />);
    expect(html).toContain('<label class="field-label" for="wat">');
    expect(html).toContain('aria-describedby="wat-hint wat-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toMatch(/id="wat-error">.*Schrijf een paar woorden\./);
  });

  test("keeps what was typed", () => {
    expect(render(<TextArea id="t" name="t" label="Waarom?" defaultValue={"Eerste <regel>\nTweede"} />)).toContain(
      "Eerste &lt;regel&gt;\nTweede",
    );
  });

  test("says nothing about errors when there are none", () => {
    expect(render(<DayField id="d" name="d" label="Dag" />)).not.toMatch(/aria-(invalid|describedby)/);
  });

  test("uses the browser's own controls", () => {
    expect(render(<DayField id="d" name="d" label="Dag" />)).toContain('type="date"');
    expect(render(<SelectField id="s" name="s" label="Soort" options={[{ value: "a", label: "Praktisch" }]} />)).toContain(
      '<option value="a">Praktisch</option>',
    );
  });
});
