import { cleanText } from './clean-text'

const longestName = 120

/** The name of an uploaded file as it may be kept: without a path, invisible signs and what no file name can hold, and not endless. */
export function cleanFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const clean = cleanText(last.replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '')).trim()
  const extension = /\.[^.]{1,8}$/.exec(clean)?.[0] ?? ''
  return clean.length <= longestName ? clean : cleanText(clean.slice(0, longestName - extension.length)) + extension
}
