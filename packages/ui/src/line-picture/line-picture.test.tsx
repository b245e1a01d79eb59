import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { LinePicture } from "./line-picture.tsx";

const points = [3, 4, null, 6].map((value, index) => ({ at: index * 1000, value, day: `dag ${index + 1}` }));

test("says in words what it shows, and draws a point for every answer and none for a skip", () => {
  const html = render(<LinePicture points={points} from={0} to={10} sentence="Eerst 3, nu 6." />);
  expect(html).toContain('aria-label="Eerst 3, nu 6."');
  expect(html.match(/<circle/g)).toHaveLength(3);
  expect(html).toContain("dag 1");
  expect(html).toContain("dag 4");
});

test("the line has a gap where somebody skipped", () => {
  const [d = ""] = /d="[^"]*"/.exec(render(<LinePicture points={points} from={0} to={10} sentence="" />)) ?? [];
  expect(d.match(/M/g)).toHaveLength(2);
});
