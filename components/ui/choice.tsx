import { type ComponentProps, type ReactNode, useId } from 'react';
import { cn } from './class-names.ts';

interface ChoiceProps extends Omit<ComponentProps<'input'>, 'type' | 'children' | 'id'> {
  readonly children: ReactNode;
  readonly hint?: ReactNode;
}

const box =
  'mt-0.5 size-4.5 shrink-0 cursor-pointer appearance-none border border-rule bg-paper hover:border-ink-soft disabled:cursor-not-allowed disabled:bg-leaf';
const tick =
  'relative rounded-slip checked:border-curtain checked:bg-curtain after:absolute after:top-px after:left-[5.5px] after:hidden after:h-2.5 after:w-1.25 after:rotate-45 after:border-r-2 after:border-b-2 after:border-paper checked:after:block';

/** Native boxes: they work in a form without JavaScript. */
export function Checkbox({ className, children, hint, ...rest }: ChoiceProps) {
  const id = useId();
  return (
    <ChoiceLine id={id} hint={hint} text={children}>
      <input id={id} type="checkbox" className={cn(box, tick, className)} {...rest} />
    </ChoiceLine>
  );
}

export function Radio({ className, children, hint, ...rest }: ChoiceProps) {
  const id = useId();
  return (
    <ChoiceLine id={id} hint={hint} text={children}>
      <input
        id={id}
        type="radio"
        className={cn(box, 'rounded-full checked:border-[5px] checked:border-curtain', className)}
        {...rest}
      />
    </ChoiceLine>
  );
}

/** The control and, beside it, the words that set it: both are the touch target. */
function ChoiceLine(props: {
  readonly id: string;
  readonly children: ReactNode;
  readonly text: ReactNode;
  readonly hint: ReactNode;
}) {
  return (
    <div className="flex items-start">
      <span className="flex pt-1">{props.children}</span>
      <label htmlFor={props.id} className="min-h-8 grow cursor-pointer py-1 pl-2.5 leading-snug">
        {props.text}
        {props.hint !== undefined && (
          <span className="block text-[0.8125rem] text-ink-faint">{props.hint}</span>
        )}
      </label>
    </div>
  );
}

/** Checkboxes or radios that answer one question. */
export function ChoiceGroup(props: {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return (
    <fieldset className={cn('min-w-0', props.className)}>
      <legend className="mb-1 text-[0.8125rem] font-medium text-ink-soft">{props.legend}</legend>
      {props.hint !== undefined && (
        <p className="mb-1 text-[0.8125rem] text-ink-faint">{props.hint}</p>
      )}
      {props.children}
      {props.error !== undefined && (
        <p role="alert" className="mt-1 text-[0.8125rem] text-curtain">
          {props.error}
        </p>
      )}
    </fieldset>
  );
}
