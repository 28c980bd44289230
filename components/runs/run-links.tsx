import { useTranslations } from 'next-intl';
import { buttonStyle } from '#components/ui/button.tsx';
import { SectionHeading } from '#components/ui/page-header.tsx';

/** Downloads, by plain links: a browser handles them best itself. */
export function RunLinks(props: {
  readonly run: string;
  readonly formats: readonly { readonly id: string; readonly title: string }[];
}) {
  const t = useTranslations('runs.export');
  if (props.formats.length === 0) return null;
  return (
    <section className="mt-14">
      <SectionHeading>{t('title')}</SectionHeading>
      <p className="mb-3 max-w-[62ch] text-ink-soft">{t('body')}</p>
      <ul className="flex flex-wrap gap-3">
        {props.formats.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`/api/runs/${props.run}/export/${id}`}
              className={buttonStyle({ size: 'small' })}
              title={title}
              download
            >
              {id}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
