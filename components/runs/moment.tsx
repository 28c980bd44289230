import { useFormatter } from 'next-intl';

/** A point in time, to the minute, with its zone. */
export function Moment(props: { readonly atMs: number }) {
  const format = useFormatter();
  const date = new Date(props.atMs);
  return (
    <time dateTime={date.toISOString()} className="whitespace-nowrap">
      {format.dateTime(date, {
        year: 'numeric',
        month: 'short',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZoneName: 'short',
      })}
    </time>
  );
}
