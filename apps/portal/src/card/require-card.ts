import { notFound } from "next/navigation";
import { read } from "../api/read.ts";

/** Pages about a PIN are for who has a card. */
export async function requireCard(): Promise<void> {
  if (!(await read((caller) => caller.card.own())).hasCard) notFound();
}
