import { useTranslations } from 'next-intl';
import { OutsideLink } from '#components/ui/text-link.tsx';

export function Footer(props: { readonly version: string }) {
  const t = useTranslations('frame.footer');
  return (
    <footer className="mx-auto w-full max-w-[84rem] px-5 pt-20 pb-8 sm:px-10">
      <div className="flex flex-wrap justify-between gap-x-10 gap-y-1 border-t border-hairline pt-4 text-[0.8125rem] text-ink-faint">
        <p className="figures">
          {t('version', { version: props.version })} · {t('licence')}
        </p>
        <p>
          {t.rich('method', {
            paper: (title) => (
              <OutsideLink href="https://arxiv.org/abs/2401.12474">{title}</OutsideLink>
            ),
          })}
        </p>
      </div>
    </footer>
  );
}
