import type { LeftOut } from '@/domain/report/left-out'

export type DocumentType = 'docx' | 'pdf' | 'ofd' | 'xlsx' | 'html' | 'txt'
/** What a file was, the text in it, and what was left out of the text. A page in one file counts as html, Word's XML and its old files as docx. */
export type ReadDocument = { type: DocumentType; text: string; leftOut: LeftOut[] }
