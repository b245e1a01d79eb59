import { pictureField, picturePlaces } from "./pictures.ts";

const pins = ["pin", "newPin", "newPinAgain"] as const;

/** A form in which each PIN stands as digits, also one that was chosen in pictures. What was typed goes before pictures. */
export function withPicturePins(form: FormData): FormData {
  const read = new FormData();
  const pictures = new Set(pins.flatMap((pin) => picturePlaces.map((place) => pictureField(pin, place))));
  for (const [name, value] of form) if (!pictures.has(name)) read.append(name, value);
  for (const pin of pins) {
    const digits = picturePlaces.map((place) => writtenIn(form, pictureField(pin, place))).join("");
    if (digits !== "" && writtenIn(form, pin).trim() === "") read.set(pin, digits);
  }
  return read;
}

function writtenIn(form: FormData, field: string): string {
  const written = form.get(field);
  return typeof written === "string" ? written : "";
}
