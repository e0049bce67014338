import { encodeUtf16 } from './encode-text'
import type { HostileFile } from './hostile-file'

const report = '一、存在的问题\n执法人员对新领域不熟悉。\n二、下一步打算\n2026年6月底前开展两次执法培训。'
const html = (body: string) =>
  Buffer.from(`<!DOCTYPE html><html><body>${body}<p>二、下一步打算</p><p>2026年6月底前开展培训。</p>`)
const attributes = Array.from({ length: 3_000 }, (_, index) => `<b id=${index}>`).join('')

/** Pages and plain texts that nest, never break, or are written in an odd or broken encoding. */
export function listHostileTexts(): HostileFile[] {
  const page = (what: string, bytes: Uint8Array, ...expected: string[]): HostileFile => {
    return { what, name: `${what}.html`, bytes, expected }
  }
  const text = (what: string, bytes: Uint8Array, ...expected: string[]): HostileFile => {
    return { what, name: `${what}.txt`, bytes, expected }
  }
  const capped = ['read', 'fileHostile', 'fileTooSlow', 'stepsNotFound']
  return [
    page('blocks nested 100,000 deep', html('<div>'.repeat(100_000)), 'read', 'fileHostile'),
    page('tables nested 20,000 deep', html('<table><tr><td>'.repeat(20_000)), ...capped),
    page('letters styled 3,000 times over', html(attributes + '<p>甲'.repeat(20_000)), ...capped),
    page('links never closed', html('<a><div>'.repeat(50_000)), ...capped),
    page(
      'cells a billion columns wide',
      html(`<table>${'<tr><td colspan=999999999 rowspan=999999999>甲<td>乙'.repeat(3_000)}</table>`),
      ...capped,
    ),
    page('entities without a character', html('<p>&#xD800;&#x110000;&#0;</p>'), 'read'),
    text('one line of 20 MB', Buffer.alloc(20 * 1024 * 1024, '推进法治建设，'), 'reportTooLong'),
    text('brackets never closed', Buffer.from('（'.repeat(40_000)), 'fileWithoutText'),
    text('100 kB of numbers', Buffer.from(`二、下一步打算\n${'1.'.repeat(50_000)}`), 'read', 'stepsNotFound'),
    text('100 kB of commas', Buffer.from(`二、下一步打算\n${'、'.repeat(35_000)}`), 'read', 'stepsNotFound'),
    text('1 MB of spaces', Buffer.from(`二、下一步打算\n${'　'.repeat(330_000)}甲`), 'read', 'stepsNotFound'),
    text('UTF-16 without its mark', encodeUtf16(report), 'read'),
    text('lone surrogates in UTF-16', encodeUtf16(`${report}\ud800甲\udc00\ud800`), 'read'),
    text(
      'surrogates in UTF-8',
      Buffer.concat([Buffer.from(report), Buffer.from('eda080edb080', 'hex')]),
      'read',
      'fileWrongType',
    ),
    text(
      'bytes without meaning',
      Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 256)),
      'fileWrongType',
    ),
    text('nothing', new Uint8Array(), 'fileEmpty'),
    text('spaces alone', Buffer.from(' \n\t　\n'), 'fileWithoutText'),
  ]
}
