import { sayTrailFault, type TrailFacts } from './trail-fault'

type SealFacts = { day: string; count: number }
type DrillFacts = { file: string; people: number; reports: number; tasks: number; files: number; events: number }

const bundleFaults: Record<string, string> = {
  unreadable: '安装包打不开，可能没有拷全',
  sums: '不是本系统的安装包',
  changed: '安装包里有文件被改过',
  missing: '安装包里缺文件',
  added: '安装包里多了文件',
  older: '安装包比现在装的版本旧；确要装旧版本，请加 --older',
  unsigned: '安装包没有签名',
  signature: '安装包的签名与公钥不符',
}

/** What the commands of the machine's own administrator print. */
export const commands = {
  firstUnit: '本单位',
  firstPerson: '系统管理员',
  firstPost: '系统管理员',
  firstAdministrator: (facts: { account: string; password: string }) =>
    `首个管理员账号 ${facts.account}，密码 ${facts.password}（只显示这一次，登录后须修改）`,
  insecureHttp: (facts: { address: string }) =>
    `没有启动：${facts.address} 是明文 HTTP，并可从别的机器访问。请在前面加 https 反向代理并把 NEXTAUTH_URL 设为 https 地址；确知风险的内网可设 ALLOW_INSECURE_HTTP=1`,
  plainHttp: '注意：正以明文 HTTP 提供服务，密码与材料在网络上不加密',
  backedUpFirst: (facts: { file: string }) => `升级数据库前已备份到 ${facts.file}`,
  building: '源码比构建新，正在构建…',
  buildNeeds: '没有启动：构建所需的开发依赖没有安装，请运行 npm ci --include=dev',
  buildFailed: '没有启动：构建失败，原因见上',
  ready: (facts: { address: string }) => `已启动：${facts.address}`,
  processEnded: (facts: { why: string }) => `一个服务进程意外结束（${facts.why}），已重新启动`,
  metricsOff: (facts: { port: number; why: string }) =>
    `没有提供运行指标：METRICS_PORT ${facts.port} 不能使用（${facts.why}），请换一个端口后重新启动`,
  stopping: '正在停止，先办完手上的请求…',
  seeding: '正在写入示例数据…',
  sampleAccounts: '示例账号（均为虚构，密码相同）：',
  samplePassword: (facts: { password: string }) => `密码：${facts.password}`,
  backupDone: (facts: { file: string; files: number; megabytes: string }) =>
    `已备份到 ${facts.file}：数据库和 ${facts.files} 个文件，${facts.megabytes} MB`,
  restoreDone: (facts: { folder: string; files: number }) => `已恢复到 ${facts.folder}：数据库和 ${facts.files} 个文件`,
  drillDone: (facts: DrillFacts) =>
    `恢复演练成功：${facts.file} 已恢复到空文件夹并核对，${facts.people} 人、${facts.reports} 份报告、${facts.tasks} 项任务、${facts.files} 个文件，操作留痕 ${facts.events} 条完整；演练用的副本已删除`,
  drillForeign: '但它的操作留痕与这里的对不上：备份不是这个数据库的，或这里的记录被重写过，请查明',
  setAside: (facts: { folder: string }) => `原来的数据保留在 ${facts.folder}`,
  auditWhole: (facts: { events: number; hash: string }) =>
    `操作留痕完整：${facts.events} 条，逐条核对无误；末条校验值 ${facts.hash}（抄录在别处，日后可对照）`,
  secondStepCleared: (facts: { account: string; name: string }) =>
    `已取消 ${facts.account}（${facts.name}）的两步登录，并退出其所有登录；下次登录只需密码，请登录后立即重新开通`,
  providerUnlinked: (facts: { account: string; name: string }) =>
    `已解除 ${facts.account}（${facts.name}）与统一登录的对应，并退出其所有登录；下一个以这个账号名从统一登录来的人会重新对应上`,
  sealEarly: (facts: { day: string }) => `${facts.day} 不是已经过完的日子，请写成 YYYY-MM-DD，最晚写昨天`,
  sealNone: '那一天之前还没有操作留痕',
  sealHolds: (facts: SealFacts) => `${facts.day} 的封存值相符：到第 ${facts.count} 条为止未被改写`,
  sealBroken: (facts: SealFacts & { verdict: string }) =>
    facts.verdict === 'gone'
      ? `${facts.day} 的封存值对不上：操作留痕已没有第 ${facts.count} 条，末尾被删去，或数据库被换成了旧的`
      : `${facts.day} 的封存值对不上：第 ${facts.count} 条已不是当时那条，此前的记录被整体改写过`,
  auditBroken: (facts: TrailFacts) => `操作留痕有问题：${sayTrailFault(facts)}`,
  auditUnreached: (facts: TrailFacts) =>
    `注意：操作留痕有问题：${sayTrailFault(facts)}。请运行 npm run audit:verify 核对，并查明原因`,
  bundled: (facts: { file: string; files: number; isSigned: boolean }) =>
    `已打包到 ${facts.file}：${facts.files} 个文件${facts.isSigned ? '，已签名' : '，没有签名'}`,
  dataInside: (facts: { folder: string }) =>
    `没有升级：数据文件夹 ${facts.folder} 在程序文件夹里，请先移到外面并设 DATA_DIR`,
  bundleRefused: (facts: { fault: string; path: string }) =>
    `没有升级，什么也没有动：${bundleFaults[facts.fault] ?? facts.fault}${facts.path ? `（${facts.path}）` : ''}`,
  updateUnsaved: (facts: { output: string }) => `没有升级，什么也没有动：升级前的备份没有做成：${facts.output}`,
  updateRunning: (facts: { output: string }) =>
    `没有升级，什么也没有改动：执行停止命令后，程序仍在应答；请用 --stop 写明怎样停止它。${facts.output}`.trim(),
  updated: (facts: { from: string; to: string; previous: string; backup: string }) =>
    `已从 ${facts.from} 升级到 ${facts.to}，运行正常。原来的程序在 ${facts.previous}，升级前的备份在 ${facts.backup}`,
  rolledBack: (facts: { to: string; why: string; isBack: boolean; backup: string }) =>
    `没有升级到 ${facts.to}：新版本没有运行起来。${facts.isBack ? '已退回原来的程序和数据，运行正常' : '退回后也没有运行起来，请看运行日志'}；升级前的备份在 ${facts.backup}。${facts.why}`,
  digestQueued: (facts: { count: number }) => `今天的每日邮件已备好 ${facts.count} 封（工作日 08:30 以后备一次）`,
  delivered: (facts: { sent: number; waiting: number; failed: number; dropped: number }) =>
    `已送出 ${facts.sent}，稍后再送 ${facts.waiting}，没有送成 ${facts.failed}，没有可说的 ${facts.dropped}`,
  noticesBusy: '另一个进程正在办，没有再办一遍',
  noCorpus: (facts: { folder: string }) => `没有评测：缺少带标注的文档文件夹 ${facts.folder}`,
}
