/** Outside the demo these addresses do not exist; inside it, other sites cannot press our buttons. */
export function refusalOf(request: Request, isDemo: boolean): Response | null {
  if (!isDemo) return new Response(null, { status: 404 });
  const site = request.headers.get("sec-fetch-site");
  const isOurs = site === null || site === "same-origin" || site === "none";
  return isOurs ? null : new Response(null, { status: 403 });
}
