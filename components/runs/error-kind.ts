import { useTranslations } from 'next-intl';
import { modelErrorKind } from '#lib/models/model-error.ts';

/** Names the kinds of model errors; one that is none of ours keeps its own word. */
export function useErrorKind(): (kind: string) => string {
  const t = useTranslations('runs.errors.kind');
  return (kind) => {
    const known = modelErrorKind.safeParse(kind);
    return known.success ? t(known.data) : kind;
  };
}
