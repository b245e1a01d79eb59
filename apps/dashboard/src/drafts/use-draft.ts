"use client";

import { useCallback, useState, useSyncExternalStore } from "react";
import { useReader } from "../shell/reader.tsx";
import { type Draft, type DraftPlace, forgetDraft, keepDraft, readDraft } from "./draft-keeper.ts";

export type UsedDraft = {
  before: Draft;
  /** The `ref` of the form: keeps what is typed in it. */
  watch: (form: HTMLFormElement | null) => (() => void) | undefined;
  forget: () => void;
};

const empty: Draft = {};
const never = () => () => undefined;

/** The draft of one form of the reader. Empty while the server renders and the page wakes up: drafts are on the device only. */
export function useDraft(form: string): UsedDraft {
  const { personId, sharedDevice } = useReader();
  const place: DraftPlace = { personId, sharedDevice, form };
  const [kept] = useState(() => (typeof window === "undefined" ? empty : (readDraft(place) ?? empty)));
  const before = useSyncExternalStore(
    never,
    () => kept,
    () => empty,
  );
  const watch = useCallback(
    (element: HTMLFormElement | null) => {
      if (!element) return undefined;
      const keep = () => keepDraft({ personId, sharedDevice, form }, fieldsOf(element));
      element.addEventListener("input", keep);
      return () => element.removeEventListener("input", keep);
    },
    [personId, sharedDevice, form],
  );
  return { before, watch, forget: () => forgetDraft(place) };
}

/** Whether anything was typed before. */
export function isEmpty(draft: Draft): boolean {
  return Object.keys(draft).length === 0;
}

/** What stands in the fields of a form now. Files are no part of any form here. */
export function fieldsOf(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries([...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
