import type { FileRefusals } from '@/domain/file-refusals'
import type { Hostile } from '@/domain/hostile'
import type { Sentences } from '../../sentences'
import { nameKind, sayWayOut } from './file-kinds'

const wan = (count: number): string => String(Math.ceil(count / 1e4))
const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1)

const tooLarge = '这个文件解压后大得异常'
/** What is wrong inside a file, by the reason that its reader gives; `found` is how many there are. */
const hostileBecause = (found = 0): Record<Hostile, string> => ({
  doctype: '这个文件里夹带了外部定义（DOCTYPE）',
  externalTarget: '这个文件打开时会从别处取内容（如外部模板、链接的图片）',
  field: '这个文件里有打开时会取外部内容或启动程序的域（如 INCLUDEPICTURE、DDE）',
  dde: '这个文件里有会向别的程序取数的链接（DDE）',
  embeddedObject: '这个文件里嵌着打包的文件或对象',
  activeX: '这个文件里有 ActiveX 控件',
  program: '这个文件里夹带了程序',
  script: '这个文件里有脚本（JavaScript 或动态表单）',
  launch: '这个文件里有会启动程序的动作',
  embeddedFile: '这个文件里夹带了附件',
  hidden: '这个文件里有读不出的压缩部分',
  path: '这个文件里有指向别的文件夹的路径',
  entries: `这个文件里包着 ${found} 个部件，远多于正常文档`,
  ratio: tooLarge,
  unpackedSize: tooLarge,
  pages: `这个文件标明有 ${found} 页，远多于一份报告`,
  depth: '这个文件里的元素嵌套过深',
  memory: '这个文件读取时占用的内存过大',
})

const withoutFields = '请在本机打开，全选后按 Ctrl+Shift+F9 把域变成普通文字（表格请粘贴为数值），另存后再传。'
const withoutParts = '请在本机打开，删去嵌入的对象或附件（需要的单独上传），另存或打印为新的 PDF 后再传。'
const withoutPrograms = '请在本机打开，另存为不含控件、脚本和附件的文件，或打印为新的 PDF 后再传。'
/** What to do about a file that carries more than what one can read; about any other one pastes its text. */
const waysOut: Partial<Record<Hostile, string>> = {
  field: withoutFields,
  dde: withoutFields,
  embeddedObject: withoutParts,
  embeddedFile: withoutParts,
  activeX: withoutPrograms,
  program: withoutPrograms,
  script: withoutPrograms,
  launch: withoutPrograms,
  hidden: withoutPrograms,
}
const textAlone = '请在本机打开，把正文复制到一个新建的文件里再传，或直接粘贴正文。'

/** Sentences of refusals about an uploaded file, whatever it was for. */
export const fileRefusals: Sentences<FileRefusals> = {
  fileEmpty: '这个文件是空的（0 字节），可能没有传完整。请检查文件后重新选择。',
  fileTooLarge: (facts) =>
    `文件有 ${megabytes(facts.size)} MB，超过 ${megabytes(facts.limit).replace('.0', '')} MB 的上限。请压缩图片或拆分后再传，或直接粘贴正文。`,
  fileWrongType: (facts) =>
    `${facts.name ? `“${facts.name}”` : '这个文件'}的类型不能用${nameKind(facts.found) && `，它是${nameKind(facts.found)}`}。${sayWayOut(facts.found)}`,
  fileTypeMismatch: (facts) =>
    `“${facts.name}”的扩展名与内容不符，它其实是${nameKind(facts.found) || facts.found}。请在 WPS 或 Office 里打开，用正确的格式另存后再传。`,
  fileWithMacros:
    '这个文件带有宏（宏工程、宏表或自动运行的名称），不能上传。请另存为不含宏的文件（.docx、.xlsx、.pptx）再传。',
  fileEncrypted: '这个文件设了密码，或被单位的加密软件加密，读不出内容。请先解密或去掉密码，另存后再传。',
  fileDamaged: '这个文件不完整或已损坏，打不开。请在本机打开确认后重新另存再传。',
  fileHostile: (facts) =>
    `${hostileBecause(facts.found)[facts.reason]}，为安全起见没有收下。${waysOut[facts.reason] ?? textAlone}`,
  fileWithoutText: (facts) =>
    facts.type === 'ofd'
      ? '这个 OFD 文件里没有文字，可能是扫描件。请在版式阅读软件或 WPS 里另存为能选中文字的 PDF 或 .docx，或直接粘贴正文。'
      : facts.type === 'pdf'
        ? '这个 PDF 里没有文字，可能是扫描件，而这台服务器没有装文字识别。请用能选中文字的 PDF 或 Word 文件，或直接粘贴正文。'
        : '这个文件里没有文字。请检查文件，或直接粘贴正文。',
  scanGiven: '这是扫描件，正在识别文字。',
  scanUndone: '这份扫描件还没有识别完。请等识别完再核对、导入。',
  scanTooLong: (facts) =>
    `这份扫描件有 ${facts.count} 页，超过一次识别 ${facts.max} 页的上限。请只留下报告中“存在的不足”和“下一步工作打算”部分再传，或找 Word 原件。`,
  scanUnread:
    '这是扫描件或图片，本机没有装文字识别，读不出字。请找能选中文字的 PDF、OFD 或 Word 原件，或在 WPS 里用“图片转文字”转成 .docx，核对后再传；也可以请系统管理员按部署说明装上文字识别。',
  fileTooSlow: (facts) => `读取这个文件超过 ${facts.seconds} 秒，已停止。请拆分或另存后再传，或直接粘贴正文。`,
  fileInfected: (facts) =>
    `文件没有收下：病毒检查程序在里面发现“${facts.signature}”。请在本机杀毒后重新另存再传，并告诉单位的网络安全人员。`,
  readingBusy: '现在同时上传的文件较多，这一份还没有读。请过一分钟再传，其余内容都在。',
  reportTooLong: (facts) =>
    `正文有 ${wan(facts.length)} 万字，超过 ${wan(facts.max)} 万字的上限，不像是一份报告。请只留下报告本身再传，或直接粘贴正文。`,
  planTooLarge: (facts) =>
    `读到 ${facts.count} 条承诺，超过一份计划 ${facts.max} 条的上限，无法逐条核对。请按报告或章节拆成几份再传。`,
}
