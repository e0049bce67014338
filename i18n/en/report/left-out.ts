import type { LeftOutKind, LeftOutPart } from '@/domain/report/left-out'
import type { Dictionary } from '../../widen'

const kinds: Record<LeftOutKind, string> = {
  hidden: 'hidden text',
  struck: 'struck-out text',
  deleted: 'text deleted in a revision',
  prompt: 'prompts that nobody filled in',
  contents: 'table of contents',
  noteMark: 'marks of notes',
  note: 'footnotes and endnotes',
  running: 'headers, footers, page numbers',
  comment: 'comments',
  phonetic: 'pronunciation',
  alternate: 'another wording of the same place',
  field: 'fields that cannot be read',
  symbol: 'signs that cannot be told',
  chunk: 'embedded documents, diagrams or charts',
  unmarked:
    'automatic numbers, hidden and struck text, raised marks and special signs of an old document (cannot be told, compare sentence by sentence)',
  textBox: 'text in text boxes',
  unknown: 'paragraphs of an unknown kind',
  picture: 'pictures (text in them was not read)',
  page: 'pages that are only pictures (perhaps scans)',
  seal: 'electronic seals (their words were not read)',
  watermark: 'watermarks, seals or stray slanted text',
  twice: 'text printed twice over itself',
  lineNumber: 'numbers of lines',
  menu: 'menus and lists of links',
  button: 'buttons of a web page',
  site: 'foot of a web site',
  furniture: 'contents, and what a site or a printer put around the text',
}

export const leftOut: Dictionary['leftOut'] = {
  kinds,
  title: ({ pieces }) => `${pieces} ${pieces === 1 ? 'piece' : 'pieces'} of the file are not in the text`,
  hint: 'Please compare with the original. Where something should have been read, correct the original and import it anew.',
  sample: ({ place, words, isPage }) =>
    `${place ? `${isPage ? 'page' : 'line'} ${place} ` : ''}${words && `"${words}"`}`.trim(),
  line: ({ name, pieces, characters, samples }) =>
    `${name}: ${pieces}${characters ? `, ${characters} characters` : ''}; ${samples.join('; ')}${pieces > samples.length ? ' …' : ''}`,
}

/** The reasons of an account in one sentence, with the first words of those that a person should look at. */
export const sayLeftOut = (parts: LeftOutPart[], isDoubtful: (part: LeftOutPart) => boolean): string =>
  parts
    .map((part) => {
      const first = isDoubtful(part) ? part.samples.map(({ words }) => words).filter(Boolean) : []
      const quoted = first.slice(0, 3).map((words) => `"${words}"`)
      return `${kinds[part.kind]} (${part.pieces}${quoted.length ? `: ${quoted.join(', ')}` : ''})`
    })
    .join('; ')
