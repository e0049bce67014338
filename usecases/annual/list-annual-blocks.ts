import type { Block, Run } from '@/formats/write-docx'
import type { Dictionary } from '@/i18n'
import type { AnnualText } from './compose-annual-report'
import type { Paragraph, Proof, Sentence } from './compose-paragraphs'
import type { AnnualLine } from './compose-rest'

export type Words = Dictionary['exports']['annual']

/** The annual text as the blocks of a paper: its three parts under their headings, evidence as footnotes. */
export function listBlocks(annual: AnnualText, words: Words): Block[] {
  return [
    heading('heading1', words.partOne),
    paragraph(annual.opening),
    ...annual.sections.flatMap((section) => [
      ...(section.heading ? [heading('heading2', section.heading)] : []),
      ...section.paragraphs.map((each) => writeParagraph(each, words)),
    ]),
    heading('heading1', words.partTwo),
    ...writeLines(annual.lacks, words.noLacks, words),
    heading('heading1', words.partThree),
    ...writeLines(annual.next, words.noNext, words),
  ]
}

const heading = (kind: 'heading1' | 'heading2', text: string): Block => ({ kind, runs: [{ text }] })
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })

function writeLines(lines: AnnualLine[], none: string, words: Words): Block[] {
  if (!lines.length) return [paragraph(none)]
  return lines.map(({ text }, index) => paragraph(`${words.ordinal({ index: index + 1 })}${text}`))
}

function writeParagraph({ task, index, sentences, proofs, isSilent }: Paragraph, words: Words): Block {
  if (isSilent) {
    const result = sentences.at(-1)?.text ?? ''
    const text = `${words.ordinal({ index })}${words.noUpdateWord({ title: task.title })}${result}`
    return { kind: 'paragraph', runs: [{ text, marked: true }] }
  }
  return { kind: 'paragraph', runs: sentences.flatMap((sentence) => writeSentence(sentence, proofs, words)) }
}

function writeSentence({ text, proofs: numbers, isUnproven }: Sentence, proofs: Proof[], words: Words): Run[] {
  if (!text) return []
  if (isUnproven) return [{ text: text + words.markNote, marked: true }]
  const notes = numbers.flatMap((number) => proofs.find(({ index }) => index === number) ?? [])
  const texts = notes.map(({ title, detail }) => (detail ? words.note({ title, detail }) : title))
  return [texts.length ? { text, footnote: texts.join(words.noteMark) } : { text }]
}
