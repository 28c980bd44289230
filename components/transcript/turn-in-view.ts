/** Sets the turn that the address names apart; a page reached without a load has no `:target`. */
export function markCurrentTurn(): void {
  const named = window.location.hash.slice(1);
  for (const turn of allTurns()) turn.dataset.current = String(turn.id === named);
}

/** To the next or the previous turn; where turns are filtered for, from one of those to another. */
export function goToTurn(way: 'next' | 'previous'): void {
  const turns = allTurns();
  const sought = turns.filter(({ dataset }) => dataset.sought === 'true');
  const stops = sought.length > 0 ? sought : turns;
  const order = way === 'next' ? stops : stops.toReversed();
  const sign = way === 'next' ? 1 : -1;
  const current = turns.find(({ id }) => `#${id}` === window.location.hash);
  const from = current === undefined ? null : turns.indexOf(current);
  const stop = order.find((turn) => from === null || sign * (turns.indexOf(turn) - from) > 0);
  if (stop !== undefined) window.location.hash = stop.id;
}

function allTurns(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[id^="turn-"]')];
}
