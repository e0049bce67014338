const [document, sheet, slides, archive, picture] = ['文档', '表格', '演示文稿', '压缩包', '图片']
/** What a clerk calls a kind of file, by what its bytes say. */
const names: Record<string, string> = {
  doc: '旧版 Word 或 WPS 文字文档',
  rtf: 'RTF 文档',
  docx: 'Word 文档',
  wordXml: 'XML 格式的 Word 文档',
  ofd: 'OFD 版式文件',
  pdf: 'PDF 文件',
  xls: `旧版 Excel 或 WPS ${sheet}`,
  xlsx: `Excel ${sheet}`,
  excelXml: `XML 格式的 Excel ${sheet}`,
  ppt: slides,
  pptx: slides,
  zip: archive,
  rar: archive,
  '7z': archive,
  gz: archive,
  jpg: picture,
  png: picture,
  gif: picture,
  bmp: picture,
  tiff: picture,
  html: '网页',
  mht: '网页存档',
  txt: '纯文本',
  exe: '程序',
  mp4: '视频',
  unknown: `读不出内容的${document}`,
}

const asWord = '请在 WPS 或 Word 里打开，另存为 .docx 再传。'
const ways: Record<string, string> = {
  doc: asWord,
  rtf: asWord,
  wordXml: asWord,
  ofd: '请在 WPS 或版式阅读软件里打开，另存为 .docx 或能选中文字的 PDF 再传，或直接粘贴正文。',
  [sheet]: '请在 WPS 或 Excel 里另存为 .xlsx 再传，或把其中的文字放进 .docx。',
  [slides]: '请把其中的文字放进 .docx 再传，或直接粘贴。',
  [archive]: '请先解压，取出里面要传的那一份。',
  [picture]: '图片里的文字读不出，请传 .docx 或能选中文字的 PDF，或直接粘贴正文。',
  unknown: '它可能被单位的加密软件加密，请先解密；也可能已损坏，请在 WPS 里打开，另存为 .docx 再传。',
}
const usual = '请在 WPS 或 Office 里另存为可用的类型再传。'

/** The name of a kind of file; '' where only its extension is known, and that is no kind of ours. */
export const nameKind = (found: string): string => (Object.hasOwn(names, found) ? (names[found] ?? '') : '')

/** What to do with a file of a kind that cannot be used. */
export function sayWayOut(found: string): string {
  const family = Object.keys(ways).find((kind) => nameKind(found).endsWith(kind))
  return ways[found] ?? (family && ways[family]) ?? usual
}
