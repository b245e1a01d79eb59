import { pictureField, picturePlaces } from "./pictures.ts";

const pins = ["pin", "newPin", "newPinAgain"] as const;

/** A form in which each PIN stands as digits, also one that was chosen in pictures. What was typed goes before pictures. */
export function withPicturePins(form: FormData): FormData {
  const read = new FormData();
  const pictures = new Set(pins.flatMap((pin) => picturePlaces.map((place) => pictureField(pin, place))));
  for (const [name, value] of form) if (!pictures.has(name)) read.append(name, value);
  for (const pin of pins) {
    const digits = picturePlaces.map((place) => form.get(pictureField(pin, place)) ?? "").join("");
    if (digits !== "" && String(form.get(pin) ?? "").trim() === "") read.set(pin, digits);
  }
  return read;
}
