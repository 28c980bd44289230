import type { ComponentProps } from 'react';
import { cn } from './class-names.ts';

/** What scrolls must be reachable by key, links inside it or not (WCAG 2.1.1). */
const reachable = { tabIndex: 0 };

/** Scrolls sideways inside itself where the window is narrow; `label` names the region and the table. */
export function Table({
  label,
  className,
  ...rest
}: ComponentProps<'table'> & { readonly label: string }) {
  return (
    <section aria-label={label} className="relative overflow-x-auto" {...reachable}>
      <table aria-label={label} className={cn('w-full border-collapse', className)} {...rest} />
    </section>
  );
}

export function TableHead({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      className={cn(
        'small-caps border-b border-rule px-3 py-2 text-left align-bottom text-ink-faint first:pl-0 last:pr-0',
        className,
      )}
      {...rest}
    />
  );
}

export function TableRow({ className, ...rest }: ComponentProps<'tr'>) {
  return <tr className={cn('border-b border-hairline', className)} {...rest} />;
}

export function TableCell({ className, ...rest }: ComponentProps<'td'>) {
  return (
    <td className={cn('px-3 py-2.5 align-top figures first:pl-0 last:pr-0', className)} {...rest} />
  );
}
