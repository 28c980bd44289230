/** The sign of the house: a mask half in the light, half in its understudy's shade. */
export function Mask(props: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={props.className}>
      <path d="M5 6.5c3.4 1.6 7.2 2.4 11 2.4v19.6C9.4 27.3 5 20.6 5 12.5z" fill="var(--curtain)" />
      <path
        d="M27 6.5c-3.4 1.6-7.2 2.4-11 2.4v19.6c6.6-1.2 11-7.9 11-16z"
        fill="none"
        stroke="var(--ink)"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
      <path d="M8.6 14.4c1.6-1.3 3.5-1.3 5 0-1.5 1.1-3.5 1.1-5 0z" fill="var(--paper)" />
      <path d="M18.4 14.4c1.5-1.3 3.4-1.3 5 0-1.5 1.1-3.5 1.1-5 0z" fill="var(--ink)" />
      <path
        d="M10.6 20.8c1.6 1.9 3.4 2.8 5.4 2.8"
        fill="none"
        stroke="var(--paper)"
        strokeWidth="1.4"
        strokeLinecap="round"
      />
      <path
        d="M16 23.6c2 0 3.8-.9 5.4-2.8"
        fill="none"
        stroke="var(--ink)"
        strokeWidth="1.4"
        strokeLinecap="round"
      />
    </svg>
  );
}
