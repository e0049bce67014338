import type { RefusalFacts } from '@/domain/refusal'

const wan = (count: unknown): string => String(Math.ceil(Number(count) / 1e4))
const megabytes = (bytes: unknown): string => (Number(bytes) / 1024 / 1024).toFixed(1)

const carriedThings: Record<string, string> = {
  field: '有打开时会取外部内容或启动程序的域（如 INCLUDEPICTURE、DDE）',
  dde: '有会向别的程序取数的链接（DDE）',
  embeddedObject: '嵌着打包的文件或对象',
  activeX: '有 ActiveX 控件',
  program: '夹带了程序',
  script: '有脚本（JavaScript 或动态表单）',
  launch: '有会启动程序的动作',
  embeddedFile: '夹带了附件',
  hidden: '有读不出的压缩部分',
}

/** What to do about a file that carries more than what one can read. */
function wayOut({ reason }: RefusalFacts): string {
  if (reason === 'field' || reason === 'dde')
    return '请在本机打开，全选后按 Ctrl+Shift+F9 把域变成普通文字（表格请粘贴为数值），另存后再传。'
  if (reason === 'embeddedObject' || reason === 'embeddedFile')
    return '请在本机打开，删去嵌入的对象或附件（需要的单独上传），另存或打印为新的 PDF 后再传。'
  if (['activeX', 'program', 'script', 'launch', 'hidden'].includes(String(reason)))
    return '请在本机打开，另存为不含控件、脚本和附件的文件，或打印为新的 PDF 后再传。'
  return '请在本机打开，把正文复制到一个新建的文件里再传，或直接粘贴正文。'
}

/** What is wrong inside a file, by the reason that the reader gives. */
function hostileBecause({ reason, found }: RefusalFacts): string {
  if (reason === 'doctype') return '这个文件里夹带了外部定义（DOCTYPE）'
  if (reason === 'externalTarget') return '这个文件打开时会从别处取内容（如外部模板、链接的图片）'
  const carried = carriedThings[String(reason)]
  if (carried) return `这个文件里${carried}`
  if (reason === 'path') return '这个文件里有指向别的文件夹的路径'
  if (reason === 'entries') return `这个文件里包着 ${found} 个部件，远多于正常文档`
  if (reason === 'ratio' || reason === 'unpackedSize') return '这个文件解压后大得异常'
  if (reason === 'pages') return `这个 PDF 标明有 ${found} 页，远多于一份报告`
  if (reason === 'depth') return '这个文件里的元素嵌套过深'
  return '这个文件读取时占用的内存过大'
}

/** Sentences of refusals about an uploaded file, whatever it was for. */
export const fileRefusals = {
  fileEmpty: (_facts: RefusalFacts) => '这个文件是空的（0 字节），可能没有传完整。请检查文件后重新选择。',
  fileTooLarge: (facts: RefusalFacts) =>
    `文件有 ${megabytes(facts.size)} MB，超过 ${megabytes(facts.limit).replace('.0', '')} MB 的上限。请压缩图片或拆分后再传，或直接粘贴正文。`,
  fileWrongType: (facts: RefusalFacts) =>
    `${facts.name ? `“${facts.name}”` : '这个文件'}的类型不能用${facts.found ? `（实际是 ${facts.found}）` : ''}。请另存为可用的类型再传。`,
  fileTypeMismatch: (facts: RefusalFacts) =>
    `“${facts.name}”的扩展名与内容不符（实际是 ${facts.found}）。请用正确的格式另存后再传。`,
  fileWithMacros: (_facts: RefusalFacts) =>
    '这个文件带有宏（宏工程、宏表或自动运行的名称），不能上传。请另存为不含宏的文件（.docx、.xlsx、.pptx）再传。',
  fileEncrypted: (_facts: RefusalFacts) => '这个文件设了密码，读不出内容。请去掉密码另存后再传。',
  fileDamaged: (_facts: RefusalFacts) => '这个文件不完整或已损坏，打不开。请在本机打开确认后重新另存再传。',
  fileHostile: (facts: RefusalFacts) => `${hostileBecause(facts)}，为安全起见没有收下。${wayOut(facts)}`,
  fileWithoutText: (facts: RefusalFacts) =>
    facts.type === 'pdf'
      ? '这个 PDF 里没有文字，可能是扫描件。请用能选中文字的 PDF 或 Word 文件，或直接粘贴正文。'
      : '这个文件里没有文字。请检查文件，或直接粘贴正文。',
  fileTooSlow: (facts: RefusalFacts) =>
    `读取这个文件超过 ${facts.seconds} 秒，已停止。请拆分或另存后再传，或直接粘贴正文。`,
  readingBusy: (_facts: RefusalFacts) => '现在同时上传的文件较多，这一份还没有读。请过一分钟再传，其余内容都在。',
  reportTooLong: (facts: RefusalFacts) =>
    `正文有 ${wan(facts.length)} 万字，超过 ${wan(facts.max)} 万字的上限，不像是一份报告。请只留下报告本身再传，或直接粘贴正文。`,
  planTooLarge: (facts: RefusalFacts) =>
    `读到 ${facts.count} 条承诺，超过一份计划 ${facts.max} 条的上限，无法逐条核对。请按报告或章节拆成几份再传。`,
}
