import type { ClientId, Measure, WellbeingView } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { read } from "../api/read.ts";

/** A measure that the reader may answer here, with everything about their lines. Any other address does not exist. */
export async function findMeasure(clientId: ClientId, measureKey: string): Promise<{ wellbeing: WellbeingView; measure: Measure }> {
  const wellbeing = await read((caller) => caller.wellbeing.read({ clientId }));
  const measure = wellbeing.measures.find(({ key }) => key === measureKey);
  return measure ? { wellbeing, measure } : notFound();
}
