import type { ReactNode } from 'react';
import { cn } from './class-names.ts';

interface NoticeProps {
  /** `error` is read out at once. */
  readonly kind: 'info' | 'error';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly className?: string;
}

export function Notice({ kind, title, children, className }: NoticeProps) {
  const error = kind === 'error';
  return (
    <div
      role={error ? 'alert' : 'note'}
      className={cn(
        'border-l-2 py-2 pr-3 pl-4',
        error ? 'border-curtain bg-curtain-wash' : 'border-rule bg-leaf',
        className,
      )}
    >
      {title !== undefined && <p className={cn('font-medium', error && 'text-curtain')}>{title}</p>}
      {children !== undefined && <div className="max-w-[75ch] text-ink-soft">{children}</div>}
    </div>
  );
}
