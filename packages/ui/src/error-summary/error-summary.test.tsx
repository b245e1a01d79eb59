import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { ErrorSummary } from "./error-summary.tsx";

test("the error summary takes focus without script and leads to each field", () => {
  const html = render(<ErrorSummary id="mist" title="Nog één ding" errors={[{ field: "wat", words: "Schrijf op wat je wilt doen" }]} />);
  expect(html).toContain('role="group" aria-labelledby="mist-title" tabindex="-1" autofocus=""');
  expect(html).toContain('<a href="#wat">Schrijf op wat je wilt doen</a>');
});
