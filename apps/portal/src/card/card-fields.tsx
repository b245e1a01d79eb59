"use client";

import { useEffect } from "react";
import { Line } from "../form/fields.tsx";
import { useFormState } from "../form/form-context.ts";
import { textValue } from "../form/form-state.ts";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PictureWords } from "./picture-words.ts";
import { PinLine } from "./pin-line.tsx";

type Words = Readonly<Record<"code" | "codeHint" | "pin" | "pinHint" | "newPin" | "newPinHint" | "newPinAgain", string>>;

/**
 * The code and the PIN; or, once both were right and the PIN was the one to start with, a PIN of one's own. The QR code on
 * a card leads here with the code behind a `#`: that part of an address stays in the browser, in no log of any server.
 */
export function CardFields({ words, pictures }: { words: Words; pictures: PictureWords }) {
  const state = useFormState();
  const values = state?.values;
  useEffect(() => {
    takeCodeFromAddress();
    // Another card, scanned while this page is open.
    addEventListener("hashchange", takeCodeFromAddress);
    return () => removeEventListener("hashchange", takeCodeFromAddress);
  }, []);
  if (textValue(values, "choosing") !== "yes") {
    return (
      <>
        <Line
          name="code"
          label={words.code}
          hint={words.codeHint}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
        />
        <PinLine name="pin" label={words.pin} hint={words.pinHint} pictures={pictures} />
      </>
    );
  }
  return (
    <>
      <HiddenFields fields={{ choosing: "yes", code: textValue(values, "code") ?? "", pin: textValue(values, "pin") ?? "" }} />
      <PinLine name="newPin" label={words.newPin} hint={words.newPinHint} pictures={pictures} />
      <PinLine name="newPinAgain" label={words.newPinAgain} pictures={pictures} />
    </>
  );
}

/** Fills in the code of the address, takes it out of the address and the history, and asks for the PIN. */
function takeCodeFromAddress(): void {
  const code = decodeURIComponent(location.hash.slice(1));
  const field = document.getElementById("code");
  if (!/^[0-9a-z-]{10,11}$/i.test(code) || !(field instanceof HTMLInputElement)) return;
  history.replaceState(history.state, "", location.pathname + location.search);
  field.value = code;
  document.getElementById("pin")?.focus();
}
