import { refuseCarried } from './refuse'

/** True for a page of the web or a piece of one, such as programs put into a Word file as a chunk: no XML, and free to have a DOCTYPE. */
export const isHtml = (bytes: Uint8Array): boolean =>
  /^(\xef\xbb\xbf)?\s*(<\?xml[^>]*\?>\s*)?(<!doctype html\b[^>[]*>\s*)?<(html|head|body|meta|title|style|p|div|span|table|h[1-6]|ul|ol|center|font|section|article)\b/i.test(
    Buffer.from(bytes.subarray(0, 512)).toString('latin1'),
  )

/** Passes such a page without scripts, objects and things from elsewhere. Refuses `fileHostile`. */
export function ensurePlainHtml(bytes: Uint8Array): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').replaceAll('\0', '')
  if (/<script\b|\son\w+\s*=|javascript:/i.test(text)) refuseCarried('script')
  if (/<(object|embed|applet|iframe|frame)\b/i.test(text)) refuseCarried('embeddedObject')
  if (/\b(src|background|data)\s*=\s*["']?\s*([a-z]+:\/\/|\\\\|\/\/)|<link\b|url\(\s*["']?\s*[a-z]+:\/\//i.test(text))
    refuseCarried('externalTarget')
}
