import type { Aggregate } from '#lib/leaderboard/aggregate.ts';

export interface Scale {
  readonly min: number;
  readonly max: number;
}

const width = 92;
const height = 11;
const middle = height / 2;

/** An aggregate on its metric's whole scale: the hairline is the scale, the bar the interval, the stroke the value. */
export function IntervalMark(props: { readonly of: Aggregate; readonly scale: Scale }) {
  const { value, low, high } = props.of;
  const { min, max } = props.scale;
  const x = (at: number) => 1 + ((at - min) / (max - min)) * (width - 2);
  if (value === null) return null;
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="block overflow-visible"
    >
      <line x1={1} x2={width - 1} y1={middle} y2={middle} className="stroke-hairline" />
      {[min, (min + max) / 2, max].map((at) => (
        <line
          key={at}
          x1={x(at)}
          x2={x(at)}
          y1={middle - 2}
          y2={middle + 2}
          className="stroke-hairline"
        />
      ))}
      {low !== null && high !== null && (
        <rect
          x={x(low)}
          width={Math.max(1, x(high) - x(low))}
          y={middle - 2.5}
          height={5}
          className="fill-rule"
        />
      )}
      <rect x={x(value) - 1} width={2} y={0} height={height} className="fill-ink" />
    </svg>
  );
}
