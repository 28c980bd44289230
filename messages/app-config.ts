import type { Language } from '#lib/benchmark/language.ts';
import type { en } from './en/index.ts';

declare module 'next-intl' {
  /** Makes a key that no catalogue has, or a locale we do not speak, a type error. */
  interface AppConfig {
    Locale: Language;
    Messages: typeof en;
  }
}
