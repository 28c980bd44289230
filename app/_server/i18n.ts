import { getRequestConfig } from 'next-intl/server';
import { catalogue } from '#messages/catalogue.ts';
import { readLocale } from './preferences.ts';

/** next-intl asks here, once a request, which language a page speaks. */
export default getRequestConfig(async () => {
  const locale = await readLocale();
  return { locale, messages: catalogue[locale], timeZone: 'UTC' };
});
