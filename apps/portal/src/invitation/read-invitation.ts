import { type InviteeView, readInvitee } from "@naast/api";
import { redirect } from "next/navigation";
import { readHolding } from "./holding.ts";
import { donePath } from "./paths.ts";

/** The invitation that this browser opened; who holds none, or one that is closed by now, reads that calmly. */
export async function readInvitation(): Promise<InviteeView> {
  const holding = await readHolding();
  const view = holding === null ? null : await readInvitee(holding).catch(() => null);
  return view ?? redirect(donePath("closed"));
}
