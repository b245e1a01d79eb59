import { z } from "zod";

const environment = z.object({
  PORTAL_URL: z.url().default("http://localhost:3001"),
  DASHBOARD_URL: z.url().default("http://localhost:3000"),
  /** Where "leave quickly" goes: a page that anybody could have open. */
  LEAVE_URL: z.url().default("https://www.buienradar.nl/"),
});

let read: z.infer<typeof environment> | undefined;

/** The addresses that pages lead to. Read at the first request, not at build time. */
export function env(): z.infer<typeof environment> {
  read ??= environment.parse(process.env);
  return read;
}
