import { connection } from "next/server";
import type { ReactNode } from "react";

// oxlint-disable-next-line import/no-default-export -- Next asks for it.
export default async function Layout({ children }: { children: ReactNode }) {
  // Made anew at each request, as every page of Naast is.
  await connection();
  return (
    <html lang="nl">
      <body>{children}</body>
    </html>
  );
}
