import { describe, expect, it } from "vitest";
import { withPicturePins } from "./picture-pins.ts";
import { pinPictures } from "./pictures.ts";

function read(sent: Readonly<Record<string, string>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(sent)) form.set(name, value);
  return Object.fromEntries(withPicturePins(form));
}

const pictures = { "pin-first": "7", "pin-second": "0", "pin-third": "5", "pin-fourth": "1" };

describe("a PIN of pictures", () => {
  it("is the same PIN as its digits, and nothing of the pictures goes on", () => {
    expect(read({ code: "K7MRT-4XPDN", pin: "", ...pictures })).toEqual({ code: "K7MRT-4XPDN", pin: "7051" });
  });

  it("gives way to what was typed", () => {
    expect(read({ pin: "4739", ...pictures })).toEqual({ pin: "4739" });
  });

  it("that is not whole is no PIN, and says so by its length", () => {
    expect(read({ pin: " ", "pin-first": "7", "pin-third": "5" })).toEqual({ pin: "75" });
  });

  it("is not asked of who types", () => {
    expect(read({ pin: "4739", newPin: "", newPinAgain: "" })).toEqual({ pin: "4739", newPin: "", newPinAgain: "" });
  });

  it("has a picture for each digit", () => {
    expect(new Set(pinPictures).size).toBe(10);
  });
});
