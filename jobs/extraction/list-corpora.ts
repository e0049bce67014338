import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A folder of labelled documents, or those of it that `only` names; `files`: whether its documents are also scored as files. */
export type Corpus = { title: string; folder: string; only?: string[]; files: boolean }

/**
 * The public and the invented documents that rules were written with, and the project's own (in the folder `own`), tuned on and left out
 * apart, Chinese and English apart. The files of one folder are scored with one of its parts only: the scorer takes them all at once.
 */
export function listCorpora(own: string): Corpus[] {
  const leftOut: string[] = JSON.parse(readFileSync(join(own, 'left-out.json'), 'utf8'))
  const labelled = readdirSync(join(own, 'gold')).map((file) => readLabelled(own, file))
  const part = (title: string, lang: string, isLeftOut: boolean, files = false): Corpus => ({
    title,
    folder: own,
    only: labelled
      .filter((one) => one.lang === lang && leftOut.includes(one.name) === isLeftOut)
      .map(({ name }) => name),
    files,
  })
  return [
    { title: 'Public documents', folder: '../shared/corpus', files: true },
    { title: 'Invented reports', folder: '../shared/corpus-written', files: true },
    part('Own documents in Chinese, tuned on', 'zh', false),
    part('Own documents in Chinese, left out', 'zh', true, true),
    part('Own documents in English, tuned on', 'en', false),
    part('Own documents in English, left out', 'en', true),
  ]
}

function readLabelled(own: string, file: string): { name: string; lang: string } {
  const { lang }: { lang: string } = JSON.parse(readFileSync(join(own, 'gold', file), 'utf8'))
  return { name: file.replace(/\.json$/, ''), lang }
}
