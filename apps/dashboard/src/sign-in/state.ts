/** Where somebody is in signing in. Kept by the form itself: nothing of it stands in the address. */
export type SignInState = {
  step: "email" | "code";
  email: string;
  /** The field that needs something, with the key of what to do (namespace `signIn`). */
  trouble: { field: "email" | "code" | "form"; words: "emailShape" | "codeShape" | "codeWrong" | "tooMany"; minutes: number } | null;
};

export const atTheDoor: SignInState = { step: "email", email: "", trouble: null };
