export type ResponseHeaders = Readonly<Record<string, string | undefined>>;

const dayMs = 24 * 60 * 60 * 1000;
const decimal = /^\d+(?:\.\d+)?$/;
const httpDate = /^[A-Za-z]{3,9}, .+ GMT$/;

/**
 * How long the endpoint asks to wait, in milliseconds: `retry-after-ms`, or `Retry-After` as seconds
 * (fractions too) or as an HTTP date, which is read against the response's own `Date` so that no
 * clock needs to agree. Undefined where nothing readable was said; never more than a day.
 */
export function retryAfterMs(headers: ResponseHeaders): number | undefined {
  const precise = headers['retry-after-ms']?.trim() ?? '';
  if (decimal.test(precise)) return bounded(Number(precise));
  const said = headers['retry-after']?.trim() ?? '';
  if (decimal.test(said)) return bounded(Number(said) * 1000);
  if (!httpDate.test(said)) return undefined;
  return bounded(Date.parse(said) - Date.parse(headers.date ?? ''));
}

function bounded(ms: number): number | undefined {
  if (Number.isNaN(ms)) return undefined;
  return Math.round(Math.min(Math.max(ms, 0), dayMs));
}
