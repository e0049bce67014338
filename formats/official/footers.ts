import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx'
import { fonts, sizes } from './layout'

const oneLetter = 280

/** Page numbers between dashes, a letter in from the outer edge: right on odd pages, left on even ones. */
export function writeFooters(): { default: Footer; even: Footer } {
  return {
    default: new Footer({ children: [writeNumber(AlignmentType.RIGHT, { right: oneLetter })] }),
    even: new Footer({ children: [writeNumber(AlignmentType.LEFT, { left: oneLetter })] }),
  }
}

function writeNumber(alignment: 'left' | 'right', indent: { left?: number; right?: number }): Paragraph {
  const run = new TextRun({
    children: ['— ', PageNumber.CURRENT, ' —'],
    font: fonts.pageNumber,
    size: sizes.pageNumber,
    characterSpacing: 0,
  })
  return new Paragraph({ alignment, indent, children: [run] })
}
