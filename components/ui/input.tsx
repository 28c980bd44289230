import type { ComponentProps } from 'react';
import { cn } from './class-names.ts';

const entry =
  'w-full rounded-slip border border-rule bg-paper px-3 text-ink placeholder:text-ink-faint hover:border-ink-soft disabled:cursor-not-allowed disabled:bg-leaf disabled:text-ink-faint aria-invalid:border-curtain';

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={cn(entry, 'min-h-10 py-2 figures', className)} {...rest} />;
}

export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return (
    <span className="relative block after:pointer-events-none after:absolute after:top-1/2 after:right-3.5 after:size-1.5 after:-translate-y-2/3 after:rotate-45 after:border-r after:border-b after:border-ink-soft">
      <select
        className={cn(entry, 'min-h-10 cursor-pointer appearance-none py-2 pr-9', className)}
        {...rest}
      />
    </span>
  );
}
