/** An element and all it stands in, from the inside out. */
export function standing(element: Element | null): Element[] {
  const all = [];
  for (let each = element; each !== null; each = each.parentElement) all.push(each);
  return all;
}

/** Where what had the focus is gone, the nearest part that it stood in has it: nobody who works with the keys is lost. */
export function keepFocus(stood: readonly Element[]): void {
  if (document.activeElement !== document.body) return;
  const next = stood.find((each) => each.isConnected && each.hasAttribute('tabindex'));
  if (next instanceof HTMLElement) next.focus({ preventScroll: true });
}
