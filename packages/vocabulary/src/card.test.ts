import { describe, expect, it } from "vitest";
import { cardCode, cardCodeWords, cardLetters, cardRestsUntil, isEasyPin, pinChoice, typedPin } from "./card.ts";

describe("a code on a card", () => {
  it.each(["K7MRT4XPDN", "3469CDFHJK", "YYYYYYYYYY"])(
    "%s is read as printed, typed small, and pasted with spaces around and in it",
    (code) => {
      for (let at = 0; at <= code.length; at += 1) {
        const words = cardCodeWords(code);
        expect(cardCode.parse(` ${words.slice(0, at).toLowerCase()} ${words.slice(at)} `)).toBe(code);
      }
    },
  );

  it("has no character that looks like another one", () => {
    for (const pair of ["0O", "1I", "1L", "2Z", "5S", "8B", "UV", "CG"])
      expect(pair.split("").every((one) => cardLetters.includes(one))).toBe(false);
  });

  it.each(["", "K7MRT4XPD", "K7MRT4XPDNN", "K7MRT4XPD0", "ÀÀÀÀÀÀÀÀÀÀ"])("is not %j", (typed) => {
    expect(cardCode.safeParse(typed)).toMatchObject({ success: false, error: { issues: [{ message: "cardShape" }] } });
  });
});

describe("a PIN", () => {
  it.each(["1234", "0000", "4321", "7890", "9012", "1212", "123123", "1974", "2003", "2580", "170474", "17041974", "19740417", "99999999"])(
    "is not %s: somebody would try that first",
    (pin) => {
      expect(isEasyPin(pin)).toBe(true);
      expect(pinChoice.safeParse({ newPin: pin, newPinAgain: pin })).toMatchObject({ error: { issues: [{ message: "pinEasy" }] } });
    },
  );

  it.each(["7351", "4739", "80264", "5539", "6193", "94027316"])("may be %s", (pin) => {
    expect(pinChoice.parse({ newPin: pin, newPinAgain: ` ${pin}` })).toEqual({ newPin: pin, newPinAgain: pin });
  });

  it.each(["123", "123456789", "12a4", ""])("has four to eight digits, not %j", (pin) => {
    expect(typedPin.safeParse(pin)).toMatchObject({ error: { issues: [{ message: "pinShape" }] } });
  });

  it("leaves most of what can be chosen", () => {
    const every = Array.from({ length: 10_000 }, (_, number) => String(number).padStart(4, "0"));
    expect(every.filter((pin) => !isEasyPin(pin)).length).toBeGreaterThan(9_500);
  });

  it("is typed twice", () => {
    const different = pinChoice.safeParse({ newPin: "7351", newPinAgain: "7352" });
    expect(different).toMatchObject({ error: { issues: [{ path: ["newPinAgain"], message: "pinAgain" }] } });
  });
});

it("a card never rests shorter after one more wrong try, and not at all before the fifth", () => {
  const at = new Date("2026-11-23T12:00:00Z");
  const rests = Array.from({ length: 30 }, (_, count) => cardRestsUntil(Array.from({ length: count }, () => at)) - at.getTime());
  expect(rests.slice(0, 5).every((rest) => rest < 0)).toBe(true);
  expect(rests.slice(5).every((rest, index) => rest > 0 && rest >= (rests[index + 4] ?? 0))).toBe(true);
});
