const lasting = /^(?:持续|长期|不断|常态化|坚持|继续)/
/** Acts that are there or not; what goes on is not 继续完成 but 抓紧完成. */
const reaching =
  /^(?:完成|建成|办成|办结|修订|修改|制定|制订|制发|出台|印发|公布|公开|发布|编制|编印|编写|形成|实现|达到|设立|组建|成立|签订|新增|新建|召开|举办|上线|接入|启动|建立|配齐|配备|消除|化解)/
/** Acts that take time: 继续开展. */
const going =
  /^(?:全面|深入|扎实|有序|稳步|加快|切实|依法|每[年月日周季半]|推进|推动|推行|推广|开展|加强|加大|加快|强化|深化|落实|做好|抓好|抓实|组织|实施|健全|完善|优化|提升|提高|规范|巩固|拓展|扩大|培育|培养|指导|督促|清理|整治|治理|防范|保障|支持|宣传|普及|用好|发挥|引导|压实|严格)/

/** Somebody, or a meeting, does it again and again: 继续 belongs before the period. */
const againAndAgain = /^([^，；。每]{2,14})(?=每(?:年|季|半年|月|周|两))/

/** A figure to be reached: 力争…提高到35%以上. */
const measured = /^[^，；。]*(?:不少于|不低于|不高于|不超过|以上|以下|以内|提高到|下降|缩短至|达到|清零|\d%)/

/** What is not finished, as next year's plan says it: 抓紧完成…, 继续开展…; a thing without a verb is 推进. */
export function sayCarriedOn(what: string): string {
  const bare = what.replace(/^继续(?:落实|推进)?/, '')
  if (lasting.test(bare)) return bare
  if (againAndAgain.test(bare)) return bare.replace(againAndAgain, '$1继续')
  if (measured.test(bare) && !reaching.test(bare) && !going.test(bare)) return `力争${bare}`
  if (reaching.test(bare)) return `抓紧${bare}`
  return going.test(bare) ? `继续${bare}` : `继续推进${bare}`
}

/** What has become a lasting duty. */
export const sayKeptUp = (what: string): string => (lasting.test(what) ? what : `长期坚持${what}`)
