import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx'
import { fonts, indent, letterSpacing, lineHeight, sizes, titleLineHeight } from './layout'

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
const indented = { spacing: exactly(lineHeight), indent: { firstLine: indent }, alignment: AlignmentType.BOTH }
const bodyRun = { font: fonts.body, size: sizes.body, characterSpacing: letterSpacing, color: '000000' }

export const paragraphStyles: IStylesOptions = {
  default: {
    document: { run: bodyRun, paragraph: { spacing: exactly(lineHeight) } },
    title: {
      run: { ...bodyRun, font: fonts.title, size: sizes.title, characterSpacing: 0, bold: false },
      paragraph: { spacing: { ...exactly(titleLineHeight), after: lineHeight }, alignment: AlignmentType.CENTER },
    },
    heading1: {
      run: { ...bodyRun, font: fonts.heading1, bold: false },
      paragraph: { ...indented, keepNext: true, outlineLevel: 0 },
    },
    heading2: {
      run: { ...bodyRun, font: fonts.heading2, bold: false },
      paragraph: { ...indented, keepNext: true, outlineLevel: 1 },
    },
    heading3: { run: { ...bodyRun, bold: true }, paragraph: { ...indented, keepNext: true, outlineLevel: 2 } },
    footnoteText: {
      run: { ...bodyRun, size: sizes.footnote, characterSpacing: 0 },
      paragraph: { spacing: exactly(320), indent: {} },
    },
  },
  paragraphStyles: [
    style(styleIds.paragraph, 'Official Body', indented),
    style(styleIds.addressee, 'Addressee', { spacing: exactly(lineHeight) }),
    style(styleIds.signature, 'Signature', {
      spacing: exactly(lineHeight),
      alignment: AlignmentType.RIGHT,
      keepLines: true,
    }),
    {
      ...style(styleIds.tableCell, 'Table Cell', { spacing: exactly(400) }),
      run: { ...bodyRun, size: sizes.table, characterSpacing: 0 },
    },
    {
      ...style(styleIds.tableHead, 'Table Head', {
        spacing: exactly(400),
        alignment: AlignmentType.CENTER,
        keepNext: true,
      }),
      run: { ...bodyRun, font: fonts.heading1, size: sizes.table, characterSpacing: 0 },
    },
  ],
}

function style(
  id: string,
  name: string,
  paragraph: NonNullable<IStylesOptions['paragraphStyles']>[number]['paragraph'],
) {
  return { id, name, basedOn: 'Normal', next: id, quickFormat: true, run: bodyRun, paragraph }
}
