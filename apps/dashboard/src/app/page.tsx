import { redirect } from "next/navigation";

/** The dashboard begins with who waits. */
export default function FirstPage() {
  redirect("/today");
}
