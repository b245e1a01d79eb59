"use client";

import { createContext, useContext } from "react";
import type { FormState } from "./form-state.ts";

/** What the fields of a form know about the last try. */
export const FormContext = createContext<FormState>(null);

export function useFormState(): FormState {
  return useContext(FormContext);
}
