'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Asks the server for this page again every `everyMs` as long as it stands on the page; draws nothing. */
export function RefreshWhileShown({ everyMs }: { readonly everyMs: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, everyMs);
    return () => clearInterval(timer);
  }, [router, everyMs]);
  return null;
}
