import { deflateSync } from 'node:zlib'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { loadPdf } from '../pdf/load-pdf'
import { readDocument } from '../read-document'
import { writePdf } from '../testing/make-pdf'

/** A page that is one picture of black and white dots, whose sides are said as written. */
function makeScan(side: number, said = String(side)): Uint8Array {
  const data = deflateSync(Buffer.alloc(Math.ceil(side / 8) * side)).toString('latin1')
  const drawn = 'q 595 0 0 842 0 0 cm /I Do Q'
  return writePdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
    `<</Type/XObject/Subtype/Image/Width ${said}/Height ${said}/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/FlateDecode/Length ${data.length}>>stream\n${data}\nendstream`,
    String(side),
  ])
}

async function countDrawn(bytes: Uint8Array): Promise<number> {
  const pdf = await loadPdf(bytes)
  const { fnArray } = await (await pdf.getPage(1)).getOperatorList()
  await pdf.destroy()
  return fnArray.filter((each) => each === OPS.paintImageXObject).length
}

it('refuses a scan that would unpack to gigabytes, a large one is a scan', async () => {
  await expect(readDocument(makeScan(12_000))).rejects.toMatchObject({
    code: 'fileHostile',
    facts: { reason: 'unpackedSize', found: 144_000_000 },
  })
  await expect(readDocument(makeScan(2_000))).rejects.toMatchObject({ code: 'fileWithoutText' })
})

it('never unpacks one that hides its size in another object', async () => {
  expect(await countDrawn(makeScan(2_000, '6 0 R'))).toBe(1)
  expect(await countDrawn(makeScan(12_000, '6 0 R'))).toBe(0)
})
