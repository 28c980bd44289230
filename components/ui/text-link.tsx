import Link from 'next/link';
import type { ComponentProps } from 'react';
import { cn } from './class-names.ts';

const style =
  'underline decoration-hairline decoration-1 underline-offset-4 transition-colors hover:text-curtain hover:decoration-curtain';

export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return <Link className={cn(style, className)} {...rest} />;
}

/** To another site: opened where the reader is, telling it nothing about where they came from. */
export function OutsideLink({ className, ...rest }: ComponentProps<'a'>) {
  return <a className={cn(style, className)} rel="noreferrer" {...rest} />;
}
