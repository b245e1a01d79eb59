import { redirect } from "next/navigation";
import { clientIn } from "../../../../clients/plan-address.ts";
import { planHref } from "../../../../words/addresses.ts";

/** A client's first page is the plan. */
export default async function ClientPage({ params }: PageProps<"/clients/[clientId]">) {
  redirect(planHref(await clientIn(params)));
}
