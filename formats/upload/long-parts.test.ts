import { expect, test } from 'vitest'
import { Refusal } from '@/domain/refusal'
import { readDocument } from '../read-document'

const many = 200_000
const page = (inside: string) => `<html><head>${inside}</head><body><p>正文。</p></body></html>`
const flat = (inside: string) => `<?xml version="1.0"?><!-- office/2006/xmlPackage -->${inside}`
const mail = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n`

/** Texts that a careless pattern would go through again and again. */
const long: [what: string, text: string][] = [
  ['rules that never end', page(`<style>${'@a '.repeat(many)}</style>`)],
  ['comments that never end', page(`<style>${'/*/'.repeat(many)}</style>`)],
  ['blocks within blocks', page(`<style>${'a{'.repeat(many)}</style>`)],
  ['a raised number without end', `<html><p>甲<sup>${'1'.repeat(many)}</sup></p></html>`],
  ['lists beside lists', `<html>${'<ul><li><a>甲</a></li></ul>'.repeat(many / 20)}</html>`],
  ['parts that never end', flat('<pkg:part '.repeat(many / 4))],
  ['data that never end', flat(`<pkg:part pkg:name="/word/document.xml">${'<pkg:binaryData>'.repeat(many / 4)}`)],
  ['a mail of many parts', mail + '--b\r\n\r\n'.repeat(many)],
]

test.each(long)('%s: read or refused in a moment', async (_, text) => {
  const began = process.cpuUsage()
  const answer = await readDocument(Buffer.from(text)).catch((error: unknown) => error)
  const { user } = process.cpuUsage(began)
  expect(answer instanceof Refusal || typeof (answer as { text?: string }).text === 'string').toBe(true)
  expect(user / 1e6).toBeLessThan(5)
})
