'use client';
import { Tabs as Parts } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './class-names.ts';

export const Tabs = Parts.Root;

export function TabList({ className, ...rest }: ComponentProps<typeof Parts.List>) {
  return (
    <Parts.List
      className={cn('flex flex-wrap gap-x-6 border-b border-hairline', className)}
      {...rest}
    />
  );
}

export function Tab({ className, ...rest }: ComponentProps<typeof Parts.Trigger>) {
  return (
    <Parts.Trigger
      className={cn(
        '-mb-px min-h-10 cursor-pointer border-b border-transparent text-ink-soft hover:text-ink data-[state=active]:border-curtain data-[state=active]:text-ink',
        className,
      )}
      {...rest}
    />
  );
}

export function TabPanel({ className, ...rest }: ComponentProps<typeof Parts.Content>) {
  return <Parts.Content className={cn('pt-5', className)} {...rest} />;
}
