import type { ReactNode } from 'react';
import { cn } from './class-names.ts';

interface PageHeaderProps {
  /** A line in small capitals above the title: where this page belongs. */
  readonly above?: ReactNode;
  readonly title: ReactNode;
  readonly lede?: ReactNode;
  /** Buttons, at the far end. */
  readonly actions?: ReactNode;
  readonly className?: string;
}

export function PageHeader({ above, title, lede, actions, className }: PageHeaderProps) {
  return (
    <header className={cn('flex flex-wrap items-end justify-between gap-x-8 gap-y-5', className)}>
      <div className="min-w-0">
        {above !== undefined && <div className="small-caps mb-2 text-ink-faint">{above}</div>}
        <h1 className="font-serif text-[2.5rem] leading-[1.08] font-normal tracking-[-0.012em] wrap-anywhere sm:text-[3.25rem]">
          {title}
        </h1>
        {lede !== undefined && (
          <div className="mt-3 max-w-[62ch] font-serif text-[1.125rem] leading-relaxed text-ink-soft">
            {lede}
          </div>
        )}
      </div>
      {actions !== undefined && <div className="flex flex-wrap gap-3">{actions}</div>}
    </header>
  );
}

/** A heading of a part of a page, over a hairline. */
export function SectionHeading(props: {
  readonly children: ReactNode;
  readonly id?: string;
  readonly aside?: ReactNode;
}) {
  return (
    <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule pb-2">
      <h2 id={props.id} className="font-serif text-2xl font-normal">
        {props.children}
      </h2>
      {props.aside !== undefined && <div className="text-ink-faint">{props.aside}</div>}
    </div>
  );
}
