/** The first link of a page; seen once it has focus. */
export function SkipLink({ href = "#main", words }: { href?: string | undefined; words: string }) {
  return (
    <a className="skip-link" href={href}>
      {words}
    </a>
  );
}
