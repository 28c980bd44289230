import { useTranslations } from 'next-intl';
import { SectionHeading } from '#components/ui/page-header.tsx';
import { useDescribes } from './describes.ts';

interface Named {
  readonly slug: string;
}

/** The house's own: always here, nothing to register, check or remove. */
export function BuiltInModels(props: {
  readonly judges: readonly Named[];
  readonly controls: readonly Named[];
}) {
  const t = useTranslations('models.groups');
  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <section>
        <SectionHeading>{t('control')}</SectionHeading>
        <p className="mb-3 max-w-[62ch] text-ink-soft">{t('controlBody')}</p>
        <CastList models={props.controls} />
      </section>
      <section>
        <SectionHeading>{t('judge')}</SectionHeading>
        <CastList models={props.judges} />
      </section>
    </div>
  );
}

function CastList({ models }: { readonly models: readonly Named[] }) {
  const describes = useDescribes();
  return (
    <dl>
      {models.map(({ slug }) => (
        <div
          key={slug}
          className="grid gap-x-6 border-b border-hairline py-2 sm:grid-cols-[13rem_minmax(0,1fr)] lg:[section:last-child_&]:grid-cols-1"
        >
          <dt className="font-serif text-[1.0625rem]">{slug}</dt>
          <dd className="text-ink-soft">{describes(slug)}</dd>
        </div>
      ))}
    </dl>
  );
}
