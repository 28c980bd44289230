import { strToU8, zipSync } from 'fflate';
import { services } from '#app/_server/services.ts';
import { isInputError } from '#lib/benchmark/input-error.ts';
import type { ExportedFile } from '#lib/interchange/exported-file.ts';

const contentTypes: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  jsonl: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

/** A run in one of the formats of the export: its file, or a zip where there are several. */
export async function GET(
  _request: Request,
  context: { readonly params: Promise<{ readonly id: string; readonly format: string }> },
): Promise<Response> {
  const { id, format } = await context.params;
  const { runs, transfer } = services();
  if (runs.get(id) === undefined) {
    return Response.json({ error: `There is no run ${id}.` }, { status: 404 });
  }
  if (!transfer.formats().some((each) => each.id === format)) {
    return Response.json({ error: `There is no export format ${format}.` }, { status: 404 });
  }
  try {
    return download(transfer.export(id, format), `${id}-${format}`);
  } catch (error) {
    if (!isInputError(error)) throw error;
    return Response.json({ error: error.message, faults: error.faults }, { status: 409 });
  }
}

function download(files: readonly ExportedFile[], name: string): Response {
  const [first, ...rest] = files;
  if (first === undefined || rest.length > 0) {
    const entries = files.map(
      ({ path, content }) => [`${name}/${path}`, strToU8(content)] as const,
    );
    return attachment(zipSync(Object.fromEntries(entries)), `${name}.zip`, 'application/zip');
  }
  const ending = first.path.split('.').at(-1) ?? 'txt';
  const type = contentTypes[ending] ?? 'text/plain; charset=utf-8';
  return attachment(first.content, `${name}.${ending}`, type);
}

/** Run ids and formats have a charset that needs no escaping in a header. */
function attachment(body: BodyInit, fileName: string, type: string): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
