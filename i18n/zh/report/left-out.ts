import type { LeftOutKind, LeftOutPart } from '@/domain/report/left-out'

/** What a clerk calls each reason for which words of a file are not in its text. */
const kinds: Record<LeftOutKind, string> = {
  hidden: '隐藏的文字',
  struck: '加了删除线的文字',
  deleted: '修订中删除的文字',
  prompt: '没有填写的提示文字',
  contents: '目录',
  noteMark: '注释编号',
  note: '脚注、尾注',
  running: '页眉、页脚、页码',
  comment: '批注',
  phonetic: '注音',
  alternate: '同一处的另一种写法',
  field: '读不出的域',
  symbol: '认不出的符号',
  chunk: '嵌入的文档或图表',
  unmarked: '旧版文档的自动编号、隐藏和删除线、上标、特殊符号（认不出，请逐句对照）',
  textBox: '文本框里的文字',
  unknown: '认不出的段落',
  picture: '图片（图中的文字没有读）',
  page: '只有图片的页（可能是扫描页）',
  seal: '电子印章（印文没有读）',
  watermark: '水印、印章或零星的斜排文字',
  twice: '重叠印了两遍的文字',
  lineNumber: '行号',
  menu: '网页栏目和链接列表',
  button: '网页按钮',
  site: '网站页脚（主办、承办、备案号等）',
  furniture: '目录，网页或打印附带的文字（位置、索引号、分享等）',
}

type Line = Pick<LeftOutPart, 'pieces' | 'characters'> & { name: string; samples: string[] }

/** Words of the account of what was not read from a report's file. */
export const leftOut = {
  kinds,
  title: (facts: { pieces: number }) => `原件中有 ${facts.pieces} 处没有读入正文`,
  hint: '请对照原件看一遍。有应当读入的，在原件里改好后重新导入。',
  sample: ({ place, words, isPage }: { place: number; words: string; isPage: boolean }) =>
    `${place ? `第 ${place} ${isPage ? '页' : '行'}` : ''}${words && `“${words}”`}`,
  line: ({ name, pieces, characters, samples }: Line) =>
    `${name} ${pieces} 处${characters ? `，共 ${characters} 字` : ''}：${samples.join('；')}${pieces > samples.length ? '……' : ''}`,
}

/** The reasons of an account in one sentence, with the first words of those that a person should look at. */
export const sayLeftOut = (parts: LeftOutPart[], isDoubtful: (part: LeftOutPart) => boolean): string =>
  parts
    .map((part) => {
      const first = isDoubtful(part) ? part.samples.map(({ words }) => words).filter(Boolean) : []
      return `${kinds[part.kind]} ${part.pieces} 处${
        first.length
          ? `（${first
              .slice(0, 3)
              .map((words) => `“${words}”`)
              .join('、')}）`
          : ''
      }`
    })
    .join('；')
