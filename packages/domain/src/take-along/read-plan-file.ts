import { Invalid, largestPlanFile, type PlanFile, planFile, planFileFormat, planFileVersion } from "@naast/vocabulary";
import { brokenReference } from "./plan-file-references.ts";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new Invalid({ file: "fileDamaged" });
  }
}

const isOurs = (value: unknown) => typeof value === "object" && value !== null && "format" in value && value.format === planFileFormat;
const isNewer = (value: unknown) =>
  typeof value === "object" && value !== null && "version" in value && typeof value.version === "number" && value.version > planFileVersion;

/**
 * The plan in a file, or `Invalid` with what is wrong: too large, not JSON, not a plan of ours, from a later Naast, or
 * wrong at one place, which is then named ("goals.3.words").
 */
export function readPlanFile(text: string): PlanFile {
  if (text.length > largestPlanFile) throw new Invalid({ file: "fileTooLarge" });
  const value = parsed(text);
  if (!isOurs(value)) throw new Invalid({ file: "fileForeign" });
  if (isNewer(value)) throw new Invalid({ file: "fileNewer" });
  const result = planFile.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const place = (issue?.path ?? []).map((step) => (typeof step === "number" ? step + 1 : String(step))).join(".");
    throw new Invalid({ file: "fileWrong", place });
  }
  const broken = brokenReference(result.data);
  if (broken !== null) throw new Invalid({ file: "fileWrong", place: broken });
  return result.data;
}
