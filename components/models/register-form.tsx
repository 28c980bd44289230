'use client';
import { useTranslations } from 'next-intl';
import {
  type ComponentProps,
  type ReactNode,
  startTransition,
  useActionState,
  useRef,
} from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input, Select } from '#components/ui/input.tsx';
import {
  nothingSent,
  type RegisterAction,
  type RegisterField,
  type RegisterState,
} from './register-state.ts';

interface RegisterFormProps {
  readonly act: RegisterAction;
  readonly label: string;
  readonly children: (state: RegisterState) => ReactNode;
}

/** Sends itself without being emptied: what was wrong can be mended where it stands. */
export function RegisterForm({ act, label, children }: RegisterFormProps) {
  const t = useTranslations('models.register');
  const form = useRef<HTMLFormElement>(null);
  const [state, send, busy] = useActionState(async (before: RegisterState, data: FormData) => {
    const after = await act(before, data);
    if (after.registered !== null) form.current?.reset();
    return after;
  }, nothingSent);
  return (
    <form
      ref={form}
      noValidate
      aria-label={label}
      className="grid gap-5 sm:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        startTransition(() => send(data));
      }}
    >
      {children(state)}
      <div className="flex flex-wrap items-center gap-4 sm:col-span-2">
        <Button type="submit" tone="primary" disabled={busy}>
          {t(busy ? 'sending' : 'submit')}
        </Button>
        <p role="status" className="text-ink-soft">
          {state.registered !== null && t('done', { slug: state.registered })}
        </p>
      </div>
    </form>
  );
}

interface BoxProps extends ComponentProps<'input'> {
  readonly name: Exclude<RegisterField, 'systemRole'>;
  readonly state: RegisterState;
}

export function RegisterBox({ name, state, ...rest }: BoxProps) {
  const t = useTranslations('models.register.fields');
  return (
    <Field label={t(`${name}.label`)} hint={t(`${name}.hint`)} error={useFault(name, state)}>
      {(control) => (
        <Input
          {...control}
          name={name}
          autoComplete="off"
          spellCheck={false}
          placeholder={t(`${name}.example`)}
          {...rest}
        />
      )}
    </Field>
  );
}

export function SystemRoleBox() {
  const t = useTranslations('models.register.fields.systemRole');
  return (
    <Field label={t('label')} hint={t('hint')}>
      {(control) => (
        <Select {...control} name="systemRole">
          <option value="system">{t('system')}</option>
          <option value="first-user">{t('firstUser')}</option>
        </Select>
      )}
    </Field>
  );
}

function useFault(name: BoxProps['name'], { faults }: RegisterState): string | undefined {
  const t = useTranslations('models.register');
  const fault = faults[name];
  if (fault === undefined) return undefined;
  if (typeof fault === 'object') return fault.said;
  return fault === 'wrong' ? t(`fields.${name}.error`) : t(fault);
}
