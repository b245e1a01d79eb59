import { expect, it } from "vitest";
import { inputOf, valuesOf } from "./form-input.ts";

function formOf(entries: readonly [name: string, value: string][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

it("takes what was typed and leaves out what the framework sends along", () => {
  const form = formOf([
    ["$ACTION_ID_1", ""],
    ["words", "Koffie"],
  ]);
  expect(valuesOf(form)).toEqual({ words: "Koffie" });
});

it("keeps one answer as a list where several are possible", () => {
  expect(valuesOf(formOf([["readerIds", "a"]]))).toEqual({ readerIds: ["a"] });
});

it("takes the pressed button when a name occurs twice", () => {
  const form = formOf([
    ["answer", "no"],
    ["answer", "yes"],
  ]);
  expect(valuesOf(form)).toEqual({ answer: "yes" });
});

it("reads the version of the words as a number, so that a conflict is noticed", () => {
  expect(inputOf({ words: "Koffie", version: "3" })).toEqual({ words: "Koffie", version: 3 });
});
