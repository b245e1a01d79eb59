import { z } from "zod";

/** A telephone number as people write it, or none. */
export const telephoneNumber = z.union([
  z.literal("").transform(() => null),
  z.null(),
  z
    .string()
    .trim()
    .regex(/^\+?[0-9][0-9 ()-]{5,19}$/, { error: "lookAgain" }),
]);
