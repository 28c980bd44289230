import type { ReactNode } from 'react';

/** An empty stage: what is missing, and what to do about it. */
export function EmptyState(props: {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="border-y border-hairline px-4 py-14 text-center">
      <p className="font-serif text-2xl italic">{props.title}</p>
      <div className="mx-auto mt-3 max-w-[52ch] text-ink-soft">{props.children}</div>
      {props.action !== undefined && (
        <div className="mt-6 flex flex-wrap justify-center gap-3">{props.action}</div>
      )}
    </div>
  );
}
