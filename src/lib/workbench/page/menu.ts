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
