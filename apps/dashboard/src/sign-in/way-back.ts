/** Where to go after signing in: a path of this app, nothing that leads elsewhere. */
export function wayBack(asked: unknown): string {
  if (typeof asked !== "string" || !/^\/[^/\\]/.test(asked) || asked.startsWith("/api/") || asked.startsWith("/sign-in")) return "/";
  return asked;
}
