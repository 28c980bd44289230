import { ChevronRight } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';

/** What not everyone needs, one press away: the browser's own `details`, which opens without a script. */
export function Fold({
  summary,
  children,
  className,
  ...rest
}: Omit<ComponentProps<'details'>, 'children'> & {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <details className={className} {...rest}>
      <summary className="flex min-h-8 cursor-pointer list-none items-center gap-1.5 text-ink-soft hover:text-curtain [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          strokeWidth={1.5}
          className="size-4 shrink-0 transition-transform [details[open]>summary>&]:rotate-90"
        />
        <span className="min-w-0 grow">{summary}</span>
      </summary>
      {children}
    </details>
  );
}
