import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readReportFile } from './read-report-file'

const cases = new URL('../../../shared/cases/', import.meta.url)
const isThere = existsSync(cases)
if (!isThere) console.warn('The small cases beside this folder are absent: they are not read')

const review = ['开展案卷评查2次', '2026-06-30', '区司法局']
const staff = ['增配专职人员3名', '2026-09-30', '区司法局']
const list = ['公布检查事项清单', '2026-12-31', '区市场监管局']
const three = [review, staff, list]

/** Each file with what its commitments say, when they are due and who leads; then the reasons for what is left out. */
const right: [file: string, commitments: (string | undefined)[][], left?: string[]][] = [
  ['01-docx-altchunk/tail.docx', three],
  ['02-docx-block-alternate/both.docx', three],
  ['02-docx-block-alternate/choice.docx', three],
  ['04-docx-sym/sym.docx', [['合格率不低于95%，整改率≥90%', '2026-06-30', '区司法局'], staff]],
  [
    '05-footnote-superscript/typed.docx',
    [
      ['合格率达到95%', '2026-06-30', '区司法局'],
      ['新增复议窗口2个，场地300m²', '2026-09-30', '区司法局'],
    ],
    ['noteMark', 'noteMark'],
  ],
  [
    '05-footnote-superscript/zh.html',
    [
      ['整改率达到95%', '2026-06-30', '区司法局'],
      ['专职人员3名，新增复议窗口2个', '2026-09-30', '区司法局'],
    ],
    ['noteMark', 'noteMark', 'noteMark', 'note'],
  ],
  ['06-docx-style-hidden/hidden.docx', [review, ['公布复议人员名册', '2026-09-30', '区司法局']], ['hidden', 'hidden']],
  ['07-strikethrough/strike.docx', [review, ['公布清单', '2026-09-30', '区司法局']], ['struck', 'struck']],
  ['09-control-placeholder/placeholder.docx', [review], ['prompt']],
  ['10-external-part/linked-picture.docx', three],
  ['10-external-part/template.docx', three],
  ['11-pdf-drawn-twice/all-twice.pdf', three, ['twice']],
  ['11-pdf-drawn-twice/headings-twice.pdf', three, ['twice']],
  ['11-pdf-drawn-twice/once.pdf', three],
  [
    '13-pdf-sideways-table/sideways.pdf',
    [
      review,
      ['增配复议专职人员3名', '2026-09-30', '区司法局'],
      ['公布涉企检查事项清单', '2026-12-31', '区市场监管局'],
      ['清理积压投诉40件', '2026-10-31', '区信访局'],
    ],
  ],
  ['14-pdf-spaced-digits/wider-by-3pt.pdf', three],
  ['16-html-linked-measures/list.html', [...three, ['举办骨干培训班1期', '2026-10-31', '区司法局']]],
  ['16-html-linked-measures/three.html', three],
  ['18-mht-and-word-xml/flat-opc.doc', three],
  ['18-mht-and-word-xml/saved.mht', three],
]

test.skipIf(!isThere).each(right)('%s', async (file, commitments, left = []) => {
  const report = await readReportFile(new Uint8Array(readFileSync(new URL(file, cases))), file)
  const read = report.steps.flatMap((step) => step.commitments)
  expect(read.map(({ deadline, units }) => [deadline.due, units[0]?.name])).toEqual(
    commitments.map(([, due, unit]) => [due, unit]),
  )
  commitments.forEach(([words = ''], at) => {
    expect(read[at]?.text).toContain(words)
  })
  expect(report.leftOut.map(({ kind }) => kind)).toEqual(left)
})
