import { useTranslations } from 'next-intl';

const described = [
  'control-oracle',
  'control-impostor',
  'control-assistant',
  'control-refuser',
  'control-know-it-all',
  'control-parrot',
  'embedded-judge',
] as const;

/** What a built-in model does, in a sentence; undefined for the others. */
export function useDescribes(): (slug: string) => string | undefined {
  const t = useTranslations('models.describes');
  return (slug) => {
    const known = described.find((each) => each === slug);
    return known === undefined ? undefined : t(known);
  };
}
