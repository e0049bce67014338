import type { NewEvidence } from '../task/evidence/plan-evidence'

/** A small text file as evidence; other words make another file. */
export const makeTextFile = (words: string, more: Partial<NewEvidence> = {}): NewEvidence => ({
  kind: 'file',
  title: words,
  standardId: null,
  process: false,
  issuer: '区数据局',
  issuedOn: '2026-02-27',
  reference: '',
  file: { name: `${words}.txt`, bytes: new TextEncoder().encode(words) },
  ...more,
})
