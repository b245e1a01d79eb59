import type { Permit } from "@naast/policy";
import type { ClientId } from "@naast/vocabulary";
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import type { Reader } from "../store.ts";

type Asked = { clientId: ClientId };

const versions = preparedRead((read, { purpose }, given: Given<Asked>) =>
  read
    .select()
    .from(purpose)
    .where(and(eq(purpose.clientId, given.clientId), isNull(purpose.removedAt)))
    .orderBy(desc(purpose.number)),
);

const answers = preparedRead((read, { purpose, purposeAgreement }, given: Given<Asked>) =>
  read
    .select({ personId: purposeAgreement.personId, answer: purposeAgreement.answer, number: purpose.number })
    .from(purposeAgreement)
    .innerJoin(purpose, eq(purpose.id, purposeAgreement.purposeId))
    .where(and(eq(purposeAgreement.clientId, given.clientId), isNull(purposeAgreement.removedAt), isNull(purpose.removedAt)))
    .orderBy(asc(purpose.number), asc(purposeAgreement.answeredAt)),
);

export type PurposeVersions = Awaited<ReturnType<typeof versions>>;
export type PurposeAnswers = Awaited<ReturnType<typeof answers>>;

/** The versions of the purpose, the newest first, and every answer to one of them; nothing without the label. */
export async function readPurpose(read: Reader, permit: Permit): Promise<{ versions: PurposeVersions; answers: PurposeAnswers }> {
  if (!permit.sees.labels.includes("purpose")) return { versions: [], answers: [] };
  const { clientId } = permit;
  const [found, given] = await Promise.all([versions(read, { clientId }), answers(read, { clientId })]);
  return { versions: found, answers: given };
}
