'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { Field } from '#components/ui/field.tsx';
import { Select } from '#components/ui/input.tsx';
import { choiceOf, useRunForm } from './form-values.ts';

export interface PromptPackChoice {
  readonly id: string;
  readonly hash: string;
  readonly builtIn: boolean;
}

/** Stores a pack's JSON text; a text where it could not be taken says why. */
export type AddPromptPack = (
  json: string,
  fileName: string,
) => Promise<{ readonly pack: PromptPackChoice } | { readonly problem: string }>;

/** A pack that is here already, or a file that is stored at once and chosen. */
export function PromptPackField(props: {
  readonly packs: readonly PromptPackChoice[];
  readonly add: AddPromptPack;
}) {
  const t = useTranslations('runs.new.fields.prompts');
  const { register, setValue } = useRunForm();
  const [added, setAdded] = useState<readonly PromptPackChoice[]>([]);
  const [problem, setProblem] = useState<string>();
  const fileId = useId();
  const box = useRef<HTMLInputElement>(null);
  const offered = [
    ...props.packs,
    ...added.filter(({ hash }) => !props.packs.some((each) => each.hash === hash)),
  ];
  const upload = async (file: File | undefined) => {
    if (file === undefined) return;
    const result = await props.add(await file.text(), file.name);
    if ('problem' in result) return setProblem(result.problem);
    const { pack } = result;
    setProblem(undefined);
    setAdded((before) => [...before.filter(({ hash }) => hash !== pack.hash), pack]);
  };
  // An option must stand in the list before it can be chosen, so this waits for it to be drawn.
  useEffect(() => {
    const newest = added.at(-1);
    if (newest !== undefined) setValue('prompts', newest.hash, { shouldDirty: true });
  }, [added, setValue]);
  // A file chosen before this page came alive told nobody; it must not be passed over in silence.
  const takeEarlyChoice = useEffectEvent(() => upload(box.current?.files?.[0]));
  useEffect(() => {
    takeEarlyChoice();
  }, []);
  return (
    <div className="grid content-start gap-2">
      <Field label={t('label')} hint={t('hint')} error={problem}>
        {(control) => (
          <Select {...control} {...register('prompts', { setValueAs: choiceOf })}>
            <option value="">{t('ours')}</option>
            {offered.map(({ id, hash }) => (
              <option key={hash} value={hash}>
                {id} · {hash.slice(0, 12)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <label htmlFor={fileId} className="text-[0.8125rem] text-ink-soft">
        {t('upload')}
        <input
          id={fileId}
          ref={box}
          type="file"
          accept="application/json,.json"
          className="mt-1 block w-full cursor-pointer text-[0.8125rem] file:mr-3 file:min-h-8 file:cursor-pointer file:rounded-slip file:border file:border-solid file:border-rule file:bg-paper file:px-3 file:text-ink"
          onChange={({ target }) => upload(target.files?.[0])}
        />
      </label>
    </div>
  );
}
