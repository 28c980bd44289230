import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import '@fontsource-variable/inter/wght.css';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Footer } from '#components/frame/footer.tsx';
import { Header } from '#components/frame/header.tsx';
import { LanguageSwitch, ThemeSwitch } from '#components/frame/switches.tsx';
import { ClientMessages } from '#components/ui/client-messages.tsx';
import { readTheme } from './_server/preferences.ts';
import { switchLanguage, switchTheme } from './_server/switch-preferences.ts';
import { version } from './_server/version.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('frame');
  const title = t('title');
  return { title: { default: title, template: `%s · ${title}` }, description: t('description') };
}

export const viewport: Viewport = { colorScheme: 'light dark' };

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const [locale, theme, t] = await Promise.all([
    getLocale(),
    readTheme(),
    getTranslations('frame'),
  ]);
  return (
    <html lang={locale} data-theme={theme}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="sr-only z-50 bg-ink px-4 py-2 text-paper focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
        >
          {t('skip')}
        </a>
        <Header
          switches={
            <>
              <LanguageSwitch action={switchLanguage} />
              <ThemeSwitch action={switchTheme} theme={theme} />
            </>
          }
        />
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto w-full max-w-[84rem] grow px-5 pt-9 outline-none sm:px-10 sm:pt-14"
        >
          <ClientMessages areas={['frame']}>{children}</ClientMessages>
        </main>
        <Footer version={version} />
      </body>
    </html>
  );
}
