'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { Fold } from '#components/ui/fold.tsx';
import { useMoney } from '../money.ts';
import type { EstimateReply } from './estimate-reply.ts';
import { useEstimate } from './use-estimate.ts';

type Estimate = Extract<EstimateReply, { state: 'estimated' }>['estimate'];

/** What the run will ask for, beside the form: the price list of the evening. */
export function EstimateSlip() {
  const t = useTranslations('runs.new.estimate');
  const reply = useEstimate();
  return (
    <section aria-label={t('title')} className="border-y-[3px] border-double border-rule py-4">
      <h2 className="text-center text-xl italic">{t('title')}</h2>
      <div aria-live="polite" className="mt-3">
        {reply.state === 'estimated' ? (
          <Lines estimate={reply.estimate} />
        ) : (
          <p className={reply.state === 'refused' ? 'text-curtain' : 'text-center text-ink-soft'}>
            {reply.state === 'refused' ? reply.why : t(reply.state)}
          </p>
        )}
      </div>
    </section>
  );
}

function Lines({ estimate }: { readonly estimate: Estimate }) {
  const t = useTranslations('runs.new.estimate');
  const format = useFormatter();
  const money = useMoney();
  const { calls, inputTokens, outputTokens, costUsd } = estimate;
  const lines = [
    ['calls', format.number(calls)],
    ['inputTokens', t('about', { count: format.number(inputTokens) })],
    ['outputTokens', t('about', { count: format.number(outputTokens) })],
    ['cost', costUsd === null ? t('noPrice') : t('about', { count: money(costUsd) })],
  ] as const;
  return (
    <>
      <dl>
        {lines.map(([name, value]) => (
          <div key={name} className="flex items-baseline gap-2 py-0.5">
            <dt>{t(name)}</dt>
            <span aria-hidden className="grow border-b border-dotted border-rule" />
            <dd className="figures">{value}</dd>
          </div>
        ))}
      </dl>
      <Fold className="mt-2 text-[0.8125rem]" summary={t('perModel')}>
        <ul className="mb-2 grid gap-1.5">
          {estimate.perModel.map((each) => (
            <li key={`${each.side} ${each.slug}`} className="figures">
              <span className="flex justify-between gap-3">
                <span className="min-w-0 wrap-anywhere">{each.slug}</span>
                <span className="whitespace-nowrap">{t('callsOf', { count: each.calls })}</span>
              </span>
              <span className="flex justify-between gap-3 text-ink-faint">
                <span>{t(each.side)}</span>
                <span>{each.costUsd === null ? t('noPrice') : money(each.costUsd)}</span>
              </span>
            </li>
          ))}
        </ul>
      </Fold>
      <p className="mt-1 text-[0.8125rem] leading-snug text-ink-faint">{t('basis')}</p>
    </>
  );
}
