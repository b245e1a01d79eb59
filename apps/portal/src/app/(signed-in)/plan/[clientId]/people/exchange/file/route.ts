import { forClient, mapFormats } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { z } from "zod";
import { read } from "../../../../../../../api/read.ts";
import { paramsOf, type RawParams } from "../../../../../../../shell/params.ts";

const asked = z.enum(mapFormats);

/** The map as a file. Its name says nothing (look.md 12), and nothing on the way keeps it. */
export async function GET(request: NextRequest, { params }: { params: RawParams }): Promise<Response> {
  const { clientId } = await paramsOf(params, forClient);
  const format = asked.safeParse(request.nextUrl.searchParams.get("format"));
  if (!format.success) notFound();
  const { name, base64 } = await read((caller) => caller.network.exportMap({ clientId, format: format.data }));
  return new Response(new Uint8Array(Buffer.from(base64, "base64")), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
    },
  });
}
