import { PageHead, Press } from "@naast/ui";
import type { ReactNode } from "react";
import { Form } from "../form/form.tsx";
import type { FormAction } from "../form/form-state.ts";
import { InvitedPage } from "./invited-page.tsx";

type Props = {
  id: string;
  action: FormAction;
  words: { title: ReactNode; intro: ReactNode; press: ReactNode };
  children?: ReactNode;
  /** Where somebody can go who does not want to send this. */
  foot?: ReactNode;
};

/** One question to who was invited: what it is about, what they fill in, and one press. */
export function InvitedForm({ id, action, words: { title, intro, press }, children, foot }: Props) {
  return (
    <InvitedPage form={id}>
      <PageHead voice title={title}>
        <p>{intro}</p>
      </PageHead>
      <div className="sheet">
        <Form id={id} action={action}>
          {children}
          <Press variant="main" wide>
            {press}
          </Press>
        </Form>
      </div>
      {foot}
    </InvitedPage>
  );
}
