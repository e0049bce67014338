import { noDrafts } from './draft'
import type { Outline } from './read-outline'
import type { ReadParts } from './zh-read-report'

/** Reads an English document. */
export function readEnglish(_outline: Outline, given: { title?: string; year?: number }): ReadParts {
  return {
    heading: { kind: 'fragment', title: given.title ?? null, year: given.year ?? null, pastYear: null, issuer: null },
    sections: [],
    found: noDrafts(),
  }
}
