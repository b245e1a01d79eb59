"use client";

import { createContext, useContext } from "react";
import type { Draft } from "../drafts/draft-keeper.ts";

/** What the fields of a form need to know: where they stand, and what was typed before. */
export type FormPlace = { id: string; before: Draft };

export const FormPlaceContext = createContext<FormPlace>({ id: "form", before: {} });

export function useFormPlace(): FormPlace {
  return useContext(FormPlaceContext);
}
