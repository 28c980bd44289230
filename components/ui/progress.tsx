import { cn } from './class-names.ts';

interface ProgressProps {
  readonly label: string;
  /** 0..1; null where it cannot be told. */
  readonly value: number | null;
  readonly className?: string;
}

export function Progress({ label, value, className }: ProgressProps) {
  const percent = value === null ? undefined : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className={cn('h-1.5 w-full overflow-hidden border border-rule bg-paper', className)}
    >
      <div
        className={cn('h-full bg-curtain transition-[width]', value === null && 'animate-pulse')}
        style={{ width: `${percent ?? 100}%` }}
      />
    </div>
  );
}
