import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx'
import { fonts, indentOf, type Look, letterSpacing, measures } from './layout'

/** The paragraph styles of an official document, by the kind of block that they are for. */
export const styleIds = {
  title: 'Title',
  addressee: 'Addressee',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  paragraph: 'OfficialBody',
  signature: 'Signature',
  tableCell: 'TableCell',
  tableHead: 'TableHead',
  footnote: 'FootnoteText',
} as const

const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 })

/** The styles of a look, each named as Word knows it. */
export function paragraphStylesOf(look: Look): IStylesOptions {
  const { sizes, lines } = measures[look]
  const bodyRun = { font: fonts.body, size: sizes.body, characterSpacing: letterSpacing, color: '000000' }
  const cellRun = { ...bodyRun, size: sizes.table, characterSpacing: 0 }
  const indented = {
    ...{ spacing: exactly(lines.body), indent: { firstLine: indentOf(sizes.body) } },
    alignment: AlignmentType.BOTH,
  }
  const heading = { ...indented, keepNext: true }
  const style = styleOf(bodyRun)
  return {
    default: {
      document: { run: bodyRun, paragraph: { spacing: exactly(lines.body) } },
      title: {
        run: { ...bodyRun, font: fonts.title, size: sizes.title, characterSpacing: 0, bold: false },
        paragraph: { spacing: { ...exactly(lines.title), after: lines.body }, alignment: AlignmentType.CENTER },
      },
      heading1: {
        run: { ...bodyRun, font: fonts.heading1, bold: false },
        paragraph: { ...heading, outlineLevel: 0 },
      },
      heading2: {
        run: { ...bodyRun, font: fonts.heading2, bold: false },
        paragraph: { ...heading, outlineLevel: 1 },
      },
      heading3: { run: { ...bodyRun, bold: true }, paragraph: { ...heading, outlineLevel: 2 } },
      footnoteText: {
        run: { ...bodyRun, size: sizes.footnote, characterSpacing: 0 },
        paragraph: { spacing: exactly(320), indent: {} },
      },
    },
    paragraphStyles: [
      style(styleIds.paragraph, 'Official Body', indented),
      style(styleIds.addressee, 'Addressee', { spacing: exactly(lines.body) }),
      style(styleIds.signature, 'Signature', {
        ...{ spacing: exactly(lines.body), alignment: AlignmentType.RIGHT, keepLines: true },
      }),
      { ...style(styleIds.tableCell, 'Table Cell', { spacing: exactly(lines.cell) }), run: cellRun },
      {
        ...style(styleIds.tableHead, 'Table Head', {
          ...{ spacing: exactly(lines.cell), alignment: AlignmentType.CENTER, keepNext: true },
        }),
        run: { ...cellRun, font: fonts.heading1 },
      },
    ],
  }
}

type Style = NonNullable<IStylesOptions['paragraphStyles']>[number]

const styleOf = (run: Style['run']) => (id: string, name: string, paragraph: Style['paragraph']) => ({
  ...{ id, name, basedOn: 'Normal', next: id, quickFormat: true, run, paragraph },
})
