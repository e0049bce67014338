const [sheet, slides, archive, picture] = ['spreadsheet', 'presentation', 'archive', 'picture']
/** What a kind of file is called, by what its bytes say. */
const names: Record<string, string> = {
  doc: 'an old Word or WPS document',
  rtf: 'an RTF document',
  docx: 'a Word document',
  wordXml: 'a Word document in XML',
  ofd: 'an OFD document',
  pdf: 'a PDF',
  xls: `an old Excel or WPS ${sheet}`,
  xlsx: `an Excel ${sheet}`,
  excelXml: `an XML ${sheet}`,
  ppt: `a ${slides}`,
  pptx: `a ${slides}`,
  zip: `a packed ${archive}`,
  rar: `a packed ${archive}`,
  '7z': `a packed ${archive}`,
  gz: `a packed ${archive}`,
  jpg: `a ${picture}`,
  png: `a ${picture}`,
  gif: `a ${picture}`,
  bmp: `a ${picture}`,
  tiff: `a ${picture}`,
  html: 'a web page',
  mht: 'a saved web page',
  txt: 'plain text',
  exe: 'a program',
  mp4: 'a video',
  unknown: 'a document whose content cannot be read',
}

const asWord = 'Please open it in WPS or Word, save it as .docx and upload that.'
const ways: Record<string, string> = {
  doc: asWord,
  rtf: asWord,
  wordXml: asWord,
  ofd: 'Please open it in WPS or its reader and save it as .docx or as a PDF with selectable text, or paste the text.',
  [sheet]: 'Please save it in WPS or Excel as .xlsx, or put its text into a .docx file.',
  [slides]: 'Please put its text into a .docx file, or paste it.',
  [archive]: 'Please unpack it first and upload the file inside.',
  [picture]: 'Text in pictures cannot be read: please use .docx or a PDF with selectable text, or paste the text.',
  unknown:
    'It may be locked by the encryption software of your office: please decrypt it first. It may also be damaged: please open it in WPS and save it as .docx.',
}
const usual = 'Please save it in WPS or Office as one of the accepted types.'

/** The name of a kind of file; '' where only its extension is known, and that is no kind of ours. */
export const nameKind = (found: string): string => (Object.hasOwn(names, found) ? (names[found] ?? '') : '')

/** What to do with a file of a kind that cannot be used. */
export function sayWayOut(found: string): string {
  const family = Object.keys(ways).find((kind) => nameKind(found).endsWith(kind))
  return ways[found] ?? (family && ways[family]) ?? usual
}
