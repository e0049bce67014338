/** Words that promise effort without a result; alone they make a promise that cannot be checked. */
export const vagueWords: Record<'zh' | 'en', RegExp> = {
  zh: /进一步|不断|大力|切实|着力|积极|扎实|深入|持续|全面|努力|认真|稳步|有效|更加|适时|逐步|尽快|加大[^,。;]{0,12}力度/g,
  en: /\b(?:further|continue to|continually|strive to|endeavour to|seek to|work towards|where (?:possible|appropriate)|as appropriate|actively|vigorously|enhance|strengthen|promote|improve|support|encourage|explore|consider)\b/gi,
}

/** Words of a result that can be shown: a thing made, issued, held or reached. */
export const resultWords: Record<'zh' | 'en', RegExp> = {
  zh: /制定|制订|出台|印发|编制|编印|编发|修订|发布|公布|公示|建成|组建|搭建|设立|成立|挂牌|开通|上线|召开|举办|组织|开展|完成|建立|清单|目录|方案|办法|台账|手册|标准|报告|培训|评查|核查|检查|轮训|招录|配备/,
  en: /\b(?:publish|issue|adopt|approve|recruit|appoint|build|launch|write|complete|create|establish|set up|deliver|report|hold|train|test|move|open|install|sign|clear|replace)\w*\b/i,
}

/** Words that compare: a change needs the figure it starts from. */
export const changeWords: Record<'zh' | 'en', RegExp> = {
  zh: /提高|提升|增加|增长|下降|降低|减少|压降|压减|扩大|缩短|提速|改善/,
  en: /\b(?:increase|raise|reduce|lower|cut|improve|grow|shorten|expand|decrease|halve|double)\b/i,
}

/** Figures a change starts from, and comparisons that need none. */
export const baselineWords: Record<'zh' | 'en', RegExp> = {
  zh: /由[^,。;]{0,16}\d|从[^,。;]{0,16}\d[^,。;]{0,12}(?:提高|增加|降|减|扩)|比(?:上年|20\d\d年)|较(?:上年|20\d\d年)|(?:提高|增加|扩展|扩大|降低?|减少)(?:到|至)|个百分点/,
  en: /\bfrom [£$€]?\d[\d,.]*(?<![,.])(?: ?%| per ?cent)?|\bcompared (?:with|to)|\bto (?:less than |under |over |no more than |at least )?[£$€]?\d|percentage points?/i,
}

/** Vague words that are the verb of their sentence, which cannot do without it. */
export const keptVerbs = /^(?:enhance|strengthen|promote|improve|support|encourage|explore|consider)$/i
