import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { headerDates } from '../dates/header-line.ts';
import { compose, emptyDraft, type Piece, type Reader } from '../draft.ts';
import { decodeEntities, stripTags } from '../markup.ts';
import { belowPicture } from '../regions/dateline.ts';
import { frontMatter } from './front-matter.ts';
import { plainText } from './plain-text.ts';

/** Brackets and markers nested deeper than this are no prose, and cost the Markdown parser more than their length. */
const deepestNesting = 100;

/** Markdown (CommonMark with GitHub's tables and strike-through), with YAML front matter for title, date, publisher, address. */
export const markdown: Reader = {
  name: 'Markdown',
  takes: (extension) => extension === 'md' || extension === 'markdown',
  read(source, path) {
    const { content, notes, ...known } = frontMatter(source);
    if (isTangled(content)) {
      const note = 'read as plain text: its Markdown is nested too deeply';
      return { ...plainText.read(content, path), ...known, notes: [...notes, note] };
    }
    const tree = fromMarkdown(content, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    const composed = compose(piecesOf(tree));
    const lines = composed.blocks.slice(0, 40).map(({ start, end }) => composed.text.slice(start, end));
    const statedDates = [...known.statedDates, ...headerDates(lines)];
    return { ...emptyDraft, ...composed, ...known, statedDates, notes };
  },
};

/** Whether some paragraph opens more marks of structure, or some line is indented deeper, than a person would write. */
function isTangled(content: string): boolean {
  const marks = /[[\]()<>*_`~!|]/g;
  for (const paragraph of content.split(/\n[ \t]*\n/)) {
    const count = paragraph.match(marks)?.length ?? 0;
    // Prose has a mark of structure every few words at most; a link has six.
    if (count > deepestNesting && count > paragraph.length / 10) return true;
  }
  return new RegExp(`^[ \\t]{${deepestNesting}}`, 'm').test(content);
}

/** The text of every paragraph, heading, list item and cell, in reading order. */
function piecesOf(tree: Root): Piece[] {
  const pieces: Piece[] = [];
  const waiting: Nodes[] = [tree];
  let isBelowPicture = false;
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    switch (node.type) {
      case 'heading':
        pieces.push({
          text: inlineText(node),
          known: node.depth === 1 && !hasHeadline(pieces) ? 'headline' : 'heading',
        });
        break;
      case 'paragraph': {
        const { text, known } = paragraphPiece(node);
        pieces.push({ text, known: isBelowPicture ? belowPicture(text, known) : known });
        isBelowPicture = known === 'caption';
        break;
      }
      case 'html':
        pieces.push({ text: decodeEntities(stripTags(node.value)), known: null });
        break;
      case 'code':
        pieces.push({ text: node.value, known: null });
        break;
      case 'tableRow':
        pieces.push({ text: node.children.map(inlineText).join(' | '), known: null });
        break;
      default:
        pushChildren(waiting, node);
    }
  }
  return pieces;
}

const hasHeadline = (pieces: readonly Piece[]) => pieces.some(({ known }) => known === 'headline');

/** A picture's text alone is a caption; a list of nothing but links leads to other pages. */
function paragraphPiece(node: Extract<Nodes, { type: 'paragraph' }>): Piece {
  const said = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const all = (...types: string[]) => said.length > 0 && said.every(({ type }) => types.includes(type));
  const known = all('image', 'imageReference') ? 'caption' : all('link', 'linkReference') ? 'related' : null;
  return { text: inlineText(node), known };
}

/** Puts a node's children on a stack, so that the first is taken first. */
function pushChildren(stack: Nodes[], node: Nodes) {
  if ('children' in node)
    for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index]);
}

function inlineText(root: Nodes): string {
  let text = '';
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    else if (node.type === 'break') text += ' ';
    else if (node.type === 'image' || node.type === 'imageReference') text += node.alt ?? '';
    else pushChildren(waiting, node);
  }
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
