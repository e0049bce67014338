import { listRules, type Rule } from '../../rule'
import { type SourceLine, withText } from '../source-lines'

const fewest = 2

/** Signs of a text that was written in Markdown. */
export const markupSigns: Rule = {
  why: '# before a heading, ** around words and rows of dashes are marks of Markdown, no words.',
  pattern: /^#{1,6} \S|\*\*[^*\s][^*]*\*\*|^\|?[\s:|-]*-{3}[\s:|-]*\||^`{3}/,
  fits: ['## 主要任务', '**清淤**12公里', '|---|---|'],
  leaves: ['#', '2 * 3', '---'],
}

/** Marks that are taken off where a text has several of those signs; the words between them stay. */
export const markupRules = listRules<Rule & { kept: string }>({
  heading: {
    why: '# counts the level of a heading.',
    pattern: /^#{1,6} +/,
    kept: '',
    fits: ['## 主要任务'],
    leaves: ['#1'],
  },
  quotation: {
    why: '> sets a paragraph apart.',
    pattern: /^(?:> ?)+(?=\S)/,
    kept: '',
    fits: ['> 以上任务'],
    leaves: ['>'],
  },
  line: {
    why: 'Stars or dashes alone draw a line.',
    pattern: /^(?:(?:\* ?){3,}|(?:- ?){3,}|(?:_ ?){3,}|`{3}\w*)$/,
    kept: '',
    fits: ['* * *', '---', '```'],
    leaves: ['-'],
  },
  strong: {
    why: '** and __ make words bold.',
    pattern: /(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g,
    kept: '$2',
    fits: ['**清淤**', '__Mend__ it'],
    leaves: ['2 ** 3'],
  },
  code: {
    why: 'Backticks set words as code.',
    pattern: /`([^`\n]+)`/g,
    kept: '$1',
    fits: ['组织`评查`2次'],
    leaves: ['`'],
  },
  link: {
    why: '[words](address) shows the words.',
    pattern: /\[([^\]\n]{1,80})\]\([^()\s]{1,200}\)/g,
    kept: '$1',
    fits: ['[返回顶部](#top)'],
    leaves: ['[1]'],
  },
})

/** Lines of a Markdown text without its marks; others as they are. */
export function dropMarkup(lines: SourceLine[]): SourceLine[] {
  if (lines.filter(({ text }) => markupSigns.pattern.test(text)).length < fewest) return lines
  return lines.flatMap((line) => {
    const text = markupRules.reduce((words, { pattern, kept }) => words.replace(pattern, kept), line.text).trim()
    return text === line.text ? line : text ? withText(line, text) : []
  })
}
