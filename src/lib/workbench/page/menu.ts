import type { Attachment } from 'svelte/attachments';

/** Closes an open menu when the person turns to something else. */
export function dismiss(close: () => void): Attachment<HTMLElement> {
  return (element) => {
    const away = (event: Event) => {
      if (event.target instanceof Node && !element.contains(event.target)) close();
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
      element.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', away, true);
    element.addEventListener('focusout', leave);
    element.addEventListener('keydown', escape);
    function leave({ relatedTarget }: FocusEvent) {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) close();
    }
    return () => {
      document.removeEventListener('pointerdown', away, true);
      element.removeEventListener('focusout', leave);
      element.removeEventListener('keydown', escape);
    };
  };
}

/** Air between a panel and the edges of the page, px. */
const margin = 8;

/** Keeps what a menu opens within the page: moved in from its sides, and no higher than there is room under it. */
export const withinPage: Attachment<HTMLElement> = (panel) => {
  const { left, right, top } = panel.getBoundingClientRect();
  const by = Math.max(margin - left, Math.min(0, innerWidth - margin - right));
  if (by !== 0) panel.style.translate = `${by}px`;
  panel.style.maxHeight = `${innerHeight - margin - top}px`;
};
