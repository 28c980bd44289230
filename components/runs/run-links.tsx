import { useTranslations } from 'next-intl';
import { buttonStyle } from '#components/ui/button.tsx';
import { SectionHeading } from '#components/ui/page-header.tsx';

const described = ['bundle', 'jsonl', 'csv', 'wikiroleeval'] as const;

interface Format {
  readonly id: string;
  readonly title: string;
}

/** Downloads, by plain links: a browser handles them best itself. */
export function RunLinks(props: { readonly run: string; readonly formats: readonly Format[] }) {
  const t = useTranslations('runs.export');
  const describe = ({ id, title }: Format) => {
    const known = described.find((each) => each === id);
    return known === undefined ? title : t(`formats.${known}`);
  };
  if (props.formats.length === 0) return null;
  return (
    <section className="mt-14">
      <SectionHeading>{t('title')}</SectionHeading>
      <p className="mb-4 max-w-[62ch] text-ink-soft">{t('body')}</p>
      <ul className="grid gap-x-12 gap-y-2 md:grid-cols-2">
        {props.formats.map((format) => (
          <li key={format.id} className="grid grid-cols-[8rem_minmax(0,1fr)] items-center gap-4">
            <a
              href={`/api/runs/${props.run}/export/${format.id}`}
              className={buttonStyle({ size: 'small' })}
              download
            >
              {format.id}
            </a>
            <span className="text-ink-soft">{describe(format)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
