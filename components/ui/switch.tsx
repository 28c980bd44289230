'use client';
import { Switch as Parts } from 'radix-ui';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { ChoiceLine } from './choice.tsx';
import { cn } from './class-names.ts';

interface SwitchProps extends Omit<ComponentProps<typeof Parts.Root>, 'children' | 'id'> {
  readonly children: ReactNode;
  readonly hint?: ReactNode;
}

/** For what takes effect at once; a choice in a form that is sent is a checkbox. */
export function Switch({ className, children, hint, ...rest }: SwitchProps) {
  const id = useId();
  return (
    <ChoiceLine id={id} hint={hint} text={children}>
      <Parts.Root
        id={id}
        className={cn(
          'mt-0.5 h-4.5 w-8 shrink-0 cursor-pointer rounded-full border border-rule bg-paper transition-colors data-[state=checked]:border-curtain data-[state=checked]:bg-curtain',
          className,
        )}
        {...rest}
      >
        <Parts.Thumb className="block size-2.5 translate-x-0.75 rounded-full bg-ink-soft transition-transform data-[state=checked]:translate-x-4.25 data-[state=checked]:bg-paper" />
      </Parts.Root>
    </ChoiceLine>
  );
}
