'use client';
import { Popover as Parts } from 'radix-ui';
import type { ReactNode } from 'react';
import { cn } from './class-names.ts';

interface PopoverProps {
  /** One element that opens it. */
  readonly trigger: ReactNode;
  /** Names the popover for those who do not see it. */
  readonly label: string;
  readonly children: ReactNode;
  readonly align?: 'start' | 'center' | 'end';
  readonly className?: string;
}

export function Popover({ trigger, label, children, align = 'center', className }: PopoverProps) {
  return (
    <Parts.Root>
      <Parts.Trigger asChild>{trigger}</Parts.Trigger>
      <Parts.Portal>
        <Parts.Content
          aria-label={label}
          align={align}
          sideOffset={6}
          collisionPadding={12}
          className={cn(
            'z-40 w-72 border border-rule bg-paper p-4 text-[0.875rem] outline-none',
            className,
          )}
        >
          {children}
          <Parts.Arrow className="fill-rule" width={12} height={6} />
        </Parts.Content>
      </Parts.Portal>
    </Parts.Root>
  );
}
