'use client';
import { useEffect, useRef } from 'react';

/** Sends the form it stands in whenever something in it is chosen; draws nothing. */
export function SubmitOnChange() {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = here.current?.closest('form');
    const send = () => form?.requestSubmit();
    form?.addEventListener('change', send);
    return () => form?.removeEventListener('change', send);
  }, []);
  return <span ref={here} hidden />;
}
