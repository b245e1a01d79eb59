import { cookies } from "next/headers";
import type { z } from "zod";
import { cookieOptions } from "./cookie-options.ts";

type Kept<Shape extends z.ZodType> = { name: string; shape: Shape; path: string; seconds: number };

/** Something for the next page or two, in this browser alone and not for long: a code that is kept nowhere else, what to show after a yes. */
export function cookieOnce<Shape extends z.ZodType>({ name, shape, path, seconds }: Kept<Shape>) {
  return {
    keep: async (told: z.infer<Shape>): Promise<void> => {
      (await cookies()).set(name, JSON.stringify(told), cookieOptions(seconds, path));
    },
    /** What was kept, or null when there is nothing, when it is over, or when somebody else wrote it. */
    read: async (): Promise<z.infer<Shape> | null> => {
      try {
        return shape.parse(JSON.parse((await cookies()).get(name)?.value ?? "null"));
      } catch {
        return null;
      }
    },
    drop: async (): Promise<void> => {
      (await cookies()).delete({ name, path });
    },
  };
}
