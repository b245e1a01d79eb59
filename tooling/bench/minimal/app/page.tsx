// oxlint-disable-next-line import/no-default-export -- Next asks for it.
export default function Page() {
  return <p>Dit is alles.</p>;
}
