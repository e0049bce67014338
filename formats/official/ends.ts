import { BorderStyle, Paragraph, TabStopType, TextRun } from 'docx'
import { fonts, textWidth } from './layout'
import { styleIds } from './styles'

/** A line with a text at each end; `colour` is that of the left one, six hexadecimal digits; `isRuled` draws a line below. */
export type Ends = { left: string; right: string; colour?: string; isBold?: boolean; isRuled?: boolean }

/** A line across the text area, such as number and date under a title. */
export function writeEnds({ left, right, colour, isBold, isRuled }: Ends): Paragraph {
  const look = isBold ? { font: fonts.heading1 } : {}
  return new Paragraph({
    style: styleIds.addressee,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    border: isRuled ? { bottom: { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 4 } } : undefined,
    children: [new TextRun({ text: left, ...look, color: colour }), new TextRun({ text: `\t${right}` })],
  })
}
