/** A paragraph that ends a document or points elsewhere: date, signature, attachment, contact, address. */
export const isClosingBlock = (folded: string): boolean => isClosing(folded.replace(/(?<=[一-龥]) +(?=[一-龥])/g, ''))

const isClosing = (folded: string): boolean =>
  /^(?:(?:19|20)\d\d|[二〇○零一九]{4})年.{1,3}月.{1,3}日$/.test(folded) ||
  (/^(?:附件?|附表)(?:\d|[一二三四五])?[:、]?/.test(folded) && folded.length < 60) ||
  /^\(?(?:联系人|联系电话|联系方式|抄送|抄报|分送|发送|报送:|出席[:]|列席[:]|请假[:]|缺席[:]|主持[:]|记录[:]|参加人员[:]|主送|电话|传真|邮箱|地址|特此报告|此致|谢谢)/.test(
    folded,
  ) ||
  (/^[一-龥()“”\d]{4,30}(?:人民政府|政府|委员会|管委会|办公室|办公厅|局|厅|委|部|办事处|领导小组|法院|检察院|党组|党委|党工委|工委|支部|中心|集团|公司|院|镇|乡|街道)$/.test(
    folded,
  ) &&
    folded.length <= 30) ||
  /^[^。,;]{0,40}(?:19|20)\d\d年\d{1,2}月\d{1,2}日印发$/.test(folded) ||
  /^各[一-龥、,]{2,60}:$/.test(folded)

/** A sentence with which a letter or a report ends. */
export const isFormula = (folded: string): boolean =>
  /^(?:再次感谢|感谢|欢迎.{2,30}(?:监督|批评)|如有.{0,6}(?:意见|建议|疑问)|特此|专此|此致|敬请|请予?审|以上(?:报告|意见),?请|谢谢)/.test(
    folded,
  )
