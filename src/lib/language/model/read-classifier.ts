import type { Classifier, TemplateLists } from './classifier.ts';
import { PlainClassifier } from './plain-classifier.ts';
import { readRows } from './rows.ts';
import { vectorClassifier } from './vector-classifier.ts';

/** The classifier in these bytes, in the fastest form that the platform has. */
export function readClassifier(bytes: Uint8Array, templates: TemplateLists = []): Classifier {
  const stored = readRows(bytes);
  return vectorClassifier(stored, templates) ?? new PlainClassifier(stored, templates);
}
