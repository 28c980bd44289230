import { NextIntlClientProvider, useLocale, useMessages } from 'next-intl';
import type { ReactNode } from 'react';

type Areas = ReturnType<typeof useMessages>;

/**
 * Gives the client components inside it the sentences of these areas, and no others, so that a page
 * carries only what it speaks. `ui` is always among them.
 */
export function ClientMessages(props: {
  readonly areas: readonly (keyof Areas)[];
  readonly children: ReactNode;
}) {
  const messages = useMessages();
  const locale = useLocale();
  const areas = new Set<string>(['ui', ...props.areas]);
  const picked = Object.fromEntries(Object.entries(messages).filter(([area]) => areas.has(area)));
  return (
    <NextIntlClientProvider locale={locale} messages={picked}>
      {props.children}
    </NextIntlClientProvider>
  );
}
