import { expect, it } from 'vitest'
import { Refusal } from '@/domain/refusal'
import { dictionaryOf } from '.'
import { sayRefusal } from './say-refusal'

const kinds =
  'doc rtf docx wordXml ofd pdf xls xlsx excelXml ppt pptx zip rar 7z gz jpg png gif bmp tiff html mht txt exe mp4 unknown'.split(
    ' ',
  )
const say = (locale: 'zh' | 'en', found: string) =>
  sayRefusal(new Refusal('fileWrongType', { name: '报告', found }), dictionaryOf(locale))

it.each(kinds)('a refused %s is named as a clerk knows it, with a way out', (found) => {
  expect(say('zh', found)).not.toMatch(/\b(zip|unknown|ole|mht|excelXml|wordXml)\b/)
  expect(say('zh', found)).toMatch(/，它是.{2,}。.*请/)
  expect(say('en', found)).toMatch(/: it is .*(please|Please) /)
})

it('says the way out of each family', () => {
  expect(say('zh', 'doc')).toContain('在 WPS 或 Word 里打开，另存为 .docx')
  expect(say('zh', 'rar')).toContain('先解压')
  expect(say('zh', 'png')).toContain('图片里的文字读不出')
  expect(say('zh', 'unknown')).toContain('请先解密')
})
