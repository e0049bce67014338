import { Paragraph, TextRun } from 'docx'
import { letterSpacing, sizes } from './layout'
import { styleIds } from './styles'

const letter = sizes.body * 10 + letterSpacing
/** The date ends four letters before the edge, so that a seal over it and the issuer stays within the text area. */
const dateIndent = 4 * letter

/** Issuer and date at the end, the issuer centred over the date, below room for a seal. */
export function writeSignature({ issuer, date }: { issuer: string; date: string }): Paragraph[] {
  const shift = Math.round((measureText(date) - measureText(issuer)) / 2)
  return [
    line('', 0),
    line('', 0),
    line(issuer, Math.max(dateIndent + shift, 0)),
    line(date, Math.max(dateIndent, -shift)),
  ]
}

function line(text: string, right: number): Paragraph {
  return new Paragraph({ style: styleIds.signature, keepNext: true, indent: { right }, children: [new TextRun(text)] })
}

/** The width of a line in twips; figures and Latin letters take half a letter. */
function measureText(text: string): number {
  const letters = Array.from(text, (sign) => (sign.charCodeAt(0) < 0x2000 ? 0.5 : 1))
  return letters.reduce((sum, width) => sum + width * letter, 0)
}
