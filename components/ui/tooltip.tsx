'use client';
import { Tooltip as Parts } from 'radix-ui';
import type { ReactNode } from 'react';

/** A short aside to one focusable element; nothing that must be read may stand here alone. */
export function Tooltip(props: { readonly text: ReactNode; readonly children: ReactNode }) {
  return (
    <Parts.Provider delayDuration={250}>
      <Parts.Root>
        <Parts.Trigger asChild>{props.children}</Parts.Trigger>
        <Parts.Portal>
          <Parts.Content
            sideOffset={6}
            collisionPadding={12}
            className="z-50 max-w-64 bg-ink px-2.5 py-1.5 text-[0.8125rem] leading-snug text-paper"
          >
            {props.text}
          </Parts.Content>
        </Parts.Portal>
      </Parts.Root>
    </Parts.Provider>
  );
}
