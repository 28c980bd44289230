import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Mask } from './mask.tsx';
import { NavLinks } from './nav-links.tsx';

const places = [
  { name: 'leaderboard', href: '/' },
  { name: 'runs', href: '/runs' },
  { name: 'newRun', href: '/runs/new' },
  { name: 'suites', href: '/suites' },
  { name: 'models', href: '/models' },
  { name: 'published', href: '/published' },
] as const;

export function Header(props: { readonly switches: ReactNode }) {
  const t = useTranslations('frame');
  const items = places.map(({ name, href }) => ({ href, label: t(`nav.${name}`) }));
  return (
    <header className="mx-auto w-full max-w-[84rem] px-5 pt-4 sm:px-10 sm:pt-6">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1 pb-3 sm:pb-4">
        <Link href="/" className="group flex items-center gap-3">
          <Mask className="size-8 sm:size-9" />
          <span className="font-serif text-[1.75rem] leading-none tracking-[-0.01em] sm:text-[2rem]">
            {t('title')}
          </span>
          <span className="hidden pt-1.5 font-serif text-[1.0625rem] text-ink-faint italic lg:inline">
            {t('strapline')}
          </span>
        </Link>
        <div className="-mx-1.5 flex flex-wrap gap-x-4">{props.switches}</div>
      </div>
      <div className="border-t-[3px] border-b border-double border-b-hairline border-t-rule">
        <NavLinks label={t('nav.label')} items={items} />
      </div>
    </header>
  );
}
