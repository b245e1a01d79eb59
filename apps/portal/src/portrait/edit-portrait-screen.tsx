import { ClientChoice } from "@naast/ui";
import type { PlanView, PortraitView } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { SaveOrLeave } from "../form/save-or-leave.tsx";
import { planPath } from "../paths.ts";
import { frameOf } from "../plan/frame.ts";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { writePortrait } from "./actions.ts";

/** The client writes who they are. Three questions, each of which may stay open. */
export async function EditPortraitScreen({ view, portrait }: { view: PlanView; portrait: PortraitView }) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  const part = (name: "strengthWords" | "helpWords" | "likeWords", label: string) => (
    <Lines id={name} name={name} rows={4} label={label} defaultValue={portrait[name] ?? ""} />
  );
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="people" search={noSearch}>
      <ClientChoice id="edit-portrait" level={1} title={t("portrait.editTitle")} intro={t("portrait.editIntro")}>
        <Form id="portrait-form" action={writePortrait} draft={await draftFor(clientId, "portrait")}>
          <HiddenFields fields={{ clientId, version: portrait.version }} />
          {part("strengthWords", t("portrait.strength"))}
          {part("helpWords", t("portrait.help"))}
          {part("likeWords", t("portrait.like"))}
          <SaveOrLeave t={t} href={planPath(clientId, "/about-me")} />
        </Form>
      </ClientChoice>
    </SignedInPage>
  );
}
