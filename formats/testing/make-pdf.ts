/**
 * A line of text on a page of A4, its left end and baseline in points from the top left corner; turned against the clock by `turn` degrees,
 * its letters `spacing` points further apart.
 */
export type PrintedLine = { text: string; left: number; y: number; size?: number; turn?: number; spacing?: number }

const height = 842

/** A small pdf with these pages of text in Helvetica (Chinese in a font that is only named), and drawn lines given as [x0, y0, x1, y1]. */
export function makePdf(pages: PrintedLine[][], rules: [number, number, number, number][] = []): Uint8Array {
  const contents = pages.map((lines) => rules.map(drawRule).join('') + lines.map(drawLine).join(''))
  const kids = pages.map((_, index) => `${6 + 2 * index} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[5 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/StemV 93/CapHeight 880>>>>',
    ...contents.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 ${height}]/Resources<</Font<</F 3 0 R/C 4 0 R>>>>/Contents ${7 + 2 * index} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
  ]
  return writePdf(objects)
}

/** A pdf of these objects, numbered from 1; the first is its catalogue. `trailer` goes into the trailer. */
export function writePdf(objects: string[], trailer = ''): Uint8Array {
  return Buffer.from(writeObjects(objects, trailer), 'latin1')
}

/** Text broken into lines at a width of so many characters, set below each other from `y` on. */
export function setParagraph(text: string, y: number, columns: number): PrintedLine[] {
  const lines = text.match(new RegExp(`.{1,${columns}}(?= |$)`, 'g')) ?? []
  return lines.map((line, index) => ({ text: line.trim(), left: 72, y: y + 14 * index }))
}

function drawLine({ text, left, y, size = 10, turn = 0, spacing = 0 }: PrintedLine): string {
  const [font, shown] = /[^ -~]/.test(text) ? ['C', toHex(text)] : ['F', `(${text.replace(/[\\()]/g, '\\$&')})`]
  const [cos, sin] = [Math.cos, Math.sin].map((of) => Number(of((turn * Math.PI) / 180).toFixed(6)))
  const matrix = `${cos} ${sin} ${-(sin ?? 0)} ${cos} ${left} ${height - y}`
  return `BT /${font} ${size} Tf ${spacing} Tc ${matrix} Tm ${shown} Tj ET\n`
}

function toHex(text: string): string {
  return `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`
}

function drawRule([x0, y0, x1, y1]: [number, number, number, number]): string {
  return `${x0} ${height - y0} m ${x1} ${height - y1} l S\n`
}

function writeObjects(objects: string[], trailer: string): string {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj${object}endobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${text.length}\n%%EOF`
}
