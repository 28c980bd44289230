import { cva, type VariantProps } from 'class-variance-authority';
import { Slot } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './class-names.ts';

export const buttonStyle = cva(
  'inline-flex cursor-pointer items-center justify-center gap-2 rounded-slip border whitespace-nowrap transition-colors disabled:cursor-not-allowed disabled:border-hairline disabled:bg-leaf disabled:text-ink-faint aria-disabled:cursor-not-allowed',
  {
    variants: {
      tone: {
        primary:
          'border-curtain bg-curtain text-paper hover:border-curtain-deep hover:bg-curtain-deep',
        plain: 'border-rule bg-paper text-ink hover:border-ink hover:bg-leaf',
        quiet: 'border-transparent bg-transparent text-ink-soft hover:bg-leaf hover:text-ink',
        danger:
          'border-curtain bg-paper text-curtain hover:bg-curtain-wash hover:text-curtain-deep',
      },
      size: {
        normal: 'min-h-10 px-4 py-2 text-[0.9375rem]',
        small: 'min-h-8 px-3 py-1 text-[0.8125rem]',
        icon: 'size-10 p-0',
      },
    },
    defaultVariants: { tone: 'plain', size: 'normal' },
  },
);

type ButtonProps = ComponentProps<'button'> & VariantProps<typeof buttonStyle>;

export function Button({ className, tone, size, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={cn(buttonStyle({ tone, size }), className)} {...rest} />;
}

/** A link that looks like a button: `<ButtonLink><Link href="…">…</Link></ButtonLink>`. */
export function ButtonLink({
  className,
  tone,
  size,
  ...rest
}: ComponentProps<typeof Slot.Root> & VariantProps<typeof buttonStyle>) {
  return <Slot.Root className={cn(buttonStyle({ tone, size }), className)} {...rest} />;
}
