/** Why a promise failed, at the bottom: PostgreSQL's errors arrive inside one of drizzle. Empty when it did not fail. */
export async function reasonOf(failing: PromiseLike<unknown> | undefined): Promise<string> {
  let error = await Promise.resolve(failing).then(
    () => "",
    (reason: unknown) => reason,
  );
  while (error instanceof Error && error.cause !== undefined) error = error.cause;
  return error instanceof Error ? error.message : String(error);
}
