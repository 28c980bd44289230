import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import { cn } from './class-names.ts';

const markStyle = cva(
  'inline-flex items-center gap-1 rounded-slip border px-1.5 text-[0.75rem] leading-5 whitespace-nowrap',
  {
    variants: {
      tone: {
        plain: 'border-hairline text-ink-soft',
        strong: 'border-ink bg-ink text-paper',
        alert: 'border-curtain text-curtain',
      },
    },
    defaultVariants: { tone: 'plain' },
  },
);

/** A word set apart: a state, a protocol, a warning. It says in words what its colour says. */
export function Mark({
  tone,
  className,
  ...rest
}: ComponentProps<'span'> & VariantProps<typeof markStyle>) {
  return <span className={cn(markStyle({ tone }), className)} {...rest} />;
}
