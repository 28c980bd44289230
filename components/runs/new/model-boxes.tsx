'use client';
import { useTranslations } from 'next-intl';
import { useController } from 'react-hook-form';
import { useDescribes } from '#components/models/describes.ts';
import { Button } from '#components/ui/button.tsx';
import { Checkbox, ChoiceGroup } from '#components/ui/choice.tsx';
import { Mark } from '#components/ui/mark.tsx';
import { useRunForm } from './form-values.ts';
import type { ModelChoice } from './model-choice.ts';

interface ModelBoxesProps {
  readonly name: 'candidates' | 'judges';
  readonly legend: string;
  readonly models: readonly ModelChoice[];
  /** Slugs to be marked as judging themselves. */
  readonly judgingThemselves?: readonly string[];
}

/** A box a model; the group's part of the list is chosen or cleared at once where it is long. */
export function ModelBoxes({ name, legend, models, judgingThemselves = [] }: ModelBoxesProps) {
  const t = useTranslations('runs.new');
  const { control } = useRunForm();
  const describes = useDescribes();
  const { field } = useController({ control, name });
  const chosen = field.value;
  const all = models.every(({ slug }) => chosen.includes(slug));
  const put = (slugs: readonly string[], without: readonly string[]) => {
    const kept = chosen.filter((each) => !without.includes(each) && !slugs.includes(each));
    field.onChange([...kept, ...slugs]);
  };
  const own = models.map(({ slug }) => slug);
  return (
    <ChoiceGroup legend={legend}>
      {models.length > 3 && (
        <Button
          tone="quiet"
          size="small"
          className="-ml-3"
          onClick={() => (all ? put([], own) : put(own, []))}
        >
          {t(all ? 'chooseNone' : 'chooseAll', { count: models.length })}
        </Button>
      )}
      <div className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
        {models.map(({ slug, missingSecret }) => (
          <Checkbox
            key={slug}
            name={name}
            value={slug}
            checked={chosen.includes(slug)}
            onBlur={field.onBlur}
            onChange={({ target }) => (target.checked ? put([slug], []) : put([], [slug]))}
            hint={
              missingSecret === null
                ? describes(slug)
                : t('missingSecret', { variable: missingSecret })
            }
          >
            {slug}
            {judgingThemselves.includes(slug) && (
              <Mark tone="alert" className="ml-2">
                {t('judgesItself')}
              </Mark>
            )}
          </Checkbox>
        ))}
      </div>
    </ChoiceGroup>
  );
}
