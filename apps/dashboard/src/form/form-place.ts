"use client";

import { createContext, useContext } from "react";
import type { Draft } from "../drafts/draft-keeper.ts";

/**
 * What the fields of a form need to know: where they stand, what was typed before, and what to do at each since the last
 * sending. A sentence keeps its place until the next sending: if it went on leaving the field, the press would move away from
 * under the pointer and be lost.
 */
export type FormPlace = { id: string; before: Draft; sentences: Readonly<Record<string, string>> };

export const FormPlaceContext = createContext<FormPlace>({ id: "form", before: {}, sentences: {} });

export function useFormPlace(): FormPlace {
  return useContext(FormPlaceContext);
}
