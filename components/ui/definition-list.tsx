import { Fragment, type ReactNode } from 'react';
import { cn } from './class-names.ts';

export interface Definition {
  readonly term: ReactNode;
  readonly value: ReactNode;
  readonly key: string;
}

/** Terms on the left, what they are on the right: a programme's credits. */
export function DefinitionList(props: {
  readonly items: readonly Definition[];
  readonly className?: string;
}) {
  return (
    <dl
      className={cn(
        'grid grid-cols-[minmax(7rem,max-content)_minmax(0,1fr)] items-baseline gap-x-6 gap-y-1.5',
        props.className,
      )}
    >
      {props.items.map(({ key, term, value }) => (
        <Fragment key={key}>
          <dt className="small-caps text-ink-faint">{term}</dt>
          <dd className="wrap-anywhere">{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
