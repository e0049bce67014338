import { expect, test } from 'vitest'
import { readDocument } from '../read-document'
import { makeDocx } from '../testing/make-docx'

const chunks: [what: string, name: string, bytes: string][] = [
  ['a page', 'a.html', '<html><body><p>（一）甲。</p></body></html>'],
  ['a piece of a page that is no XML', 'a.htm', '<p>（一）甲。<br></p>'],
  [
    'a strict page',
    'a.xhtml',
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>（一）甲。</p></body></html>',
  ],
  [
    'a saved page',
    'a.mht',
    'MIME-Version: 1.0\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n<html><body><p>（一）甲。</p></body></html>',
  ],
  ['a text', 'a.txt', '（一）甲。'],
  [
    'Word as XML',
    'a.xml',
    '<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>（一）甲。</w:t></w:r></w:p></w:body></w:document></pkg:xmlData></pkg:part></pkg:package>',
  ],
]

test.each(chunks)('%s as a chunk is read, also as the whole of a report', async (_, name, bytes) => {
  const rels = `<Relationships><Relationship Id="c" Type="http://x/aFChunk" Target="${name}"/></Relationships>`
  const file = await makeDocx('<w:altChunk r:id="c"/>', {
    'word/_rels/document.xml.rels': rels,
    [`word/${name}`]: bytes,
  })
  expect(await readDocument(file, 'a.docx')).toEqual({ type: 'docx', text: '（一）甲。', leftOut: [] })
})
