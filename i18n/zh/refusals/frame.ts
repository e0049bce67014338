import type { FrameRefusals } from '@/domain/refusals'
import { formatMoment } from '../../dates'
import type { Sentences } from '../../sentences'

/** Sentences of refusals that any page can meet, and of log-in and account. */
export const frameRefusals: Sentences<FrameRefusals> = {
  unknown: (facts) =>
    `没有办成：系统出了意外的错误，已记录在案，所填内容都在。请再试一次；仍不行，请把事件编号 ${facts.incident} 告诉管理员。`,
  notFound: '没有找到这项内容：它不存在，或不在你的权限之内。',
  notAllowed: () => '没有办成：你现在的身份不能做这件事。若你有多个身份，可在右上角更换后再办。',
  staleVersion: (facts) =>
    `没有保存：在你填写期间，${facts.by || '别人'}${facts.at ? `于 ${formatMoment(facts.at, 'zh')}` : ''} 已经改过。两边内容列在下面，你填的都还在；看过后可在最新内容之上再提交。`,
  foreignOrigin: '没有办成：这个请求不是从本站页面发出的。请从本站打开页面再办。',
  fieldMissing: '还差这一项没有填。请填好后再提交，其余内容都在。',
  unknownField: (facts) => `没有办成：收到了系统不认识的项“${facts.name}”，什么都没有改。请从本站重新打开页面再办。`,
  textUnprintable: (facts) =>
    `这一项里有看不见、Word 和 Excel 文件存不下的字符（${facts.sign}，${facts.before ? `在“${facts.before}”之后` : '在开头'}）。请删去那个字符，或重新输入那里的几个字，再提交；其余内容都在。`,
  textTooLong: (facts) => `这一项最多 ${facts.max} 个字，现有 ${facts.length} 个字。请删减后再提交。`,
  formUnknown: '没有暂存：系统里没有这样一张表单。请刷新页面后再填。',
  fileNameWrong: '文件名里有不能用的控制字符，没有收下。请给文件改个名字再选一次。',
  fileMissing: '还没有选文件。请选好再提交。',
  loginWrong: '账号或密码不对。请核对后再输；密码区分大小写。',
  loginLocked: (facts) =>
    `这个账号在本机已连续输错 ${facts.count} 次，锁定至 ${formatMoment(facts.until, 'zh')}。请到时再试，或请管理员重设密码。`,
  loginTooMany: '本机地址一分钟内登录次数过多。请等一分钟再试。',
  passwordWrong: '现在的密码不对，密码没有改。请重新输入。',
  passwordDiffers: '两次输入的新密码不一样，密码没有改。请重新输入。',
  passwordSame: '新密码与现在的一样。请换一个。',
  passwordShort: (facts) => `新密码至少 ${facts.min} 位，现为 ${facts.length} 位。请加长。`,
  passwordLong: (facts) => `新密码最多 ${facts.max} 位。请缩短。`,
  passwordClasses: (facts) =>
    `新密码须含大写字母、小写字母、数字、符号中的至少 ${facts.min} 类，现有 ${facts.found} 类。请补充。`,
  passwordHasAccount: '新密码里不能包含账号、姓名或单位名称。请换一个。',
  passwordUsed: (facts) => `新密码不能与最近用过的 ${facts.count} 个相同。请换一个。`,
  passwordCommon: '这个密码太常见，别人最先试的就是它（常用词、姓名拼音、键盘顺序，加上数字或符号也一样）。请换一个。',
  passwordLocked: (facts) =>
    `现在的密码已连续输错 ${facts.count} 次，${formatMoment(facts.until, 'zh')} 前不能再试，密码没有改。请到时再来；忘记了的，请管理员重设。`,
  capacityGone: '这个身份已到期或被收回，不能再用。请选别的身份，或联系系统管理员。',
  sessionGone: '那台设备已经退出了，无需再退。',
  sessionOver: ({ why }) =>
    `${why}这一步还没有提交，所填内容和所选文件都在本页，请不要关闭。请先在新窗口登录，再回到本页提交一次。`,
  notReached: '没有提交：连不上服务器。所填内容和所选文件都在本页，请不要关闭；网络恢复后再提交一次。',
  notTaken:
    '没有提交：服务器或中间的代理没有收下（文件可能太大，或服务器正在重启）。所填内容和所选文件都在本页，请减少文件，或过一分钟再提交。',
  mailAddressInvalid: ({ address }) => `“${address}”不是邮箱地址。请写成 zhangsan@danwei.gov.cn 的样子。`,
  mailDomainForeign: ({ domain, domains }) =>
    `不能发到 ${domain}：本平台只往 ${domains.join('、')} 发邮件。请填单位的邮箱，或请管理员在 MAIL_DOMAINS 里加上。`,
  mailUnset: '没有设邮件服务器，发不出邮件。请管理员先按部署说明设好。',
  mailAddressMissing: '您还没有填邮箱地址。请先填好、保存，再试发。',
  deliveryGone: '这一件已经不是没有送成的了。请刷新看现在的情形。',
}
