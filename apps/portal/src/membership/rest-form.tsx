import { Press } from "@naast/ui";
import { Line, Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { Translate } from "../plan/words.ts";
import { endRest, startRest } from "./actions.ts";

type Ids = { clientId: string; personId: string };

/** A rest until a day. `name` is left out where somebody asks for themselves. */
export function RestForm({ ids, name, t }: { ids: Ids; name?: string | undefined; t: Translate }) {
  return (
    <Form id="rest-form" action={startRest}>
      <HiddenFields fields={ids} />
      <Lines name="words" rows={2} label={t("portalMember.rest.words")} hint={t("portalMember.rest.hint")} />
      <Line name="until" type="date" label={t("portalMember.rest.until")} />
      <Press wide icon="pause">
        {name ? t("portalMember.rest.pressOf") : t("portalMember.rest.press")}
      </Press>
      <p className="note">{name ? t("portalMember.rest.meansOf", { name }) : t("portalMember.rest.means")}</p>
    </Form>
  );
}

/** Back before the day. */
export function RestEnd({ ids, words }: { ids: Ids; words: string }) {
  return (
    <form action={endRest} className="form">
      <HiddenFields fields={ids} />
      <Press wide>{words}</Press>
    </form>
  );
}
