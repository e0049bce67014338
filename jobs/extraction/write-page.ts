import type { CorpusScore, Ratio, Score, Share } from './run-scorers'
import type { LinkScore } from './score-links'

export type CorpusPart = { title: string; score: CorpusScore; links: LinkScore[]; formats: string[]; chains: string[] }

const head = `# How well reports are read

Written by \`npm run extraction\`; do not edit. It runs the scorers of \`../shared/tools\` on the labelled documents beside this folder.
F1 is the usual mean of precision and recall; "shortcomings" to "targets" are F1, measured end to end: a measure that was missed misses its
deadline, units and targets too. "Section" and "due dates" are right / labelled.

**Most of these are tuned figures**: rules were written with the documents and their labels open, so they show that nothing got worse. How well
a document is read that nobody here has seen, the parts called "left out" tell: documents of \`samples/labelled\` that were never opened while
rules were written (\`samples/labelled/README.md\` says how they are kept so). They are few, so take their figures as a region, not a point.
Where a section of problems stands directly before the plan, it is read as the plan's beginning; labels that begin with the plan count that
as a wrong section, though the measures are the same.
`

/** The page docs/extraction.md: a table for each corpus, links, formats and chains. No date or time, so it changes with the figures only. */
export function writePage(parts: CorpusPart[]): string {
  return `${[head, writeGap(parts), ...parts.map(writePart)].join('\n')}`
}

/** What was tuned on beside what was left out. */
function writeGap(parts: CorpusPart[]): string {
  const titles = ['documents', 'commitments', 'F1', 'shortcomings', 'deadlines', 'due dates', 'units', 'targets']
  const rows = parts.map(({ title, score: { totals } }) => [title, ...writeScore(totals).slice(1)])
  return `## In short\n\n${writeTable(titles, rows)}`
}

function writePart({ title, score, links, formats, chains }: CorpusPart): string {
  return [
    `## ${title}\n`,
    writeScores(score),
    ...(links.length > 0 ? [writeLinks(links)] : []),
    ...(formats.length > 0 ? [writeLines('The same documents as docx, pdf and html:', formats)] : []),
    ...(chains.length > 0 ? [writeLines('Promises of one report followed into the next:', chains)] : []),
  ].join('\n')
}

function writeScores({ totals, files }: CorpusScore): string {
  const titles = [
    'document',
    'section',
    'commitments',
    'F1',
    'shortcomings',
    'deadlines',
    'due dates',
    'units',
    'targets',
  ]
  const rows = files.map((file) => [file.failure ? `${file.name}: ${file.failure}` : file.name, ...writeScore(file)])
  const all = ['**all**', ...writeScore(totals).map((cell) => `**${cell}**`)]
  return `${writeTable(titles, [...rows, all])}
Ranges that do not hold the words given: ${totals.offsetViolations}; answers of a wrong shape: ${totals.shapeViolations}.
${writeNegatives(totals)}
`
}

const writeNegatives = ({ negatives, negativeFalsePositives }: Score): string =>
  negatives === 0
    ? 'No document here is labelled as having no next steps.'
    : `Proposals in the ${negatives} documents labelled as having no next steps: ${negativeFalsePositives}.`

/** Where only a part of a document is labelled, the section is right when it covers that part. */
const writeScore = (score: Score): string[] => [
  writeShare({ of: score.section.of + score.cover.of, right: score.section.right + score.cover.right }),
  writeCounts(score.commitments),
  writeF1(score.commitments.f1),
  ...[score.shortcomings, score.deadlines].map(({ f1 }) => writeF1(f1)),
  writeShare(score.due),
  ...[score.units, score.targets].map(({ f1 }) => writeF1(f1)),
]

function writeLinks(links: LinkScore[]): string {
  const sum = (pick: (one: LinkScore) => number) => links.reduce((total, one) => total + pick(one), 0)
  const all = {
    name: '**all**',
    gold: sum(({ gold }) => gold),
    predicted: sum((one) => one.predicted),
    right: sum((one) => one.right),
  }
  const rows = [...links, all].map((one) => [
    one.name,
    writeCounts(one),
    writeF1((2 * one.right) / (one.gold + one.predicted)),
  ])
  return `Links from a shortcoming to the step that answers it, by this project's own measure: a proposal counts once for each pair of shortcoming
and step, or of shortcoming and measure where the label names the measure.

${writeTable(['document', 'links', 'F1'], rows)}`
}

const writeCounts = ({ gold, predicted, right }: Omit<Ratio, 'f1'>): string =>
  `${right} right of ${gold}, ${predicted} proposed`
const writeShare = ({ of, right }: Share): string => (of === 0 ? '-' : `${right}/${of}`)
const writeF1 = (f1: number | null): string => (f1 === null ? '-' : f1.toFixed(3))

const writeLines = (title: string, lines: string[]): string => `${title}\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`

const writeTable = (titles: string[], rows: string[][]): string =>
  `${[titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`
