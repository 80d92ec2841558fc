import { createContext } from 'svelte';
import type { Editing } from './editing.svelte.ts';
import type { Opener } from './opener.ts';
import type { Workbench } from './workbench.svelte.ts';

/** The state of the page, for every component in it. */
export const [getWorkbench, setWorkbench] = createContext<Workbench>();
export const [getEditing, setEditing] = createContext<Editing>();
export const [getOpener, setOpener] = createContext<Opener>();
