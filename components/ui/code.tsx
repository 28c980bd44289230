import type { ComponentProps } from 'react';
import { cn } from './class-names.ts';

export function Code({ className, ...rest }: ComponentProps<'code'>) {
  return <code className={cn('font-mono text-[0.875em]', className)} {...rest} />;
}

/** Commands and raw text: kept as they are, wrapped where they are too long. */
export function CodeBlock({ className, ...rest }: ComponentProps<'pre'>) {
  return (
    <pre
      className={cn(
        'border-l-2 border-hairline bg-leaf px-4 py-3 font-mono text-[0.8125rem] leading-relaxed wrap-anywhere whitespace-pre-wrap',
        className,
      )}
      {...rest}
    />
  );
}

export function Kbd({ className, ...rest }: ComponentProps<'kbd'>) {
  return (
    <kbd
      className={cn(
        'rounded-slip border border-b-2 border-rule px-1.5 font-sans text-[0.75rem] leading-5 text-ink-soft',
        className,
      )}
      {...rest}
    />
  );
}
