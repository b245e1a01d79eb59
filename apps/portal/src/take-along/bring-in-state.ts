/** Where bringing in stands, in words that are ready to show: nothing sent yet, something wrong, or what the file holds. */
export type BringInState =
  | { step: "wrong"; title: string; words: string }
  | {
      step: "look";
      file: string;
      title: string;
      from: string;
      parts: readonly { name: string; lines: readonly string[] }[];
      question: string;
      options: readonly { value: string; label: string; hint: string }[];
      unanswered: string | null;
      press: string;
    }
  | null;
