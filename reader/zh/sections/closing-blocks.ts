import { listRules } from '../../rule'

/** A paragraph that ends a document or points elsewhere. */
export const closingBlocks = listRules({
  dateLine: {
    why: 'A date alone signs the paper.',
    pattern: /^(?:(?:19|20)\d\d|[二〇○零一九]{4})年.{1,3}月.{1,3}日$/,
    fits: ['2031年3月8日', '二〇一九年三月八日'],
    leaves: ['2031年3月8日印发'],
  },
  attachment: {
    why: 'A short line that begins with 附 names what is attached.',
    pattern: /^附[\s\S]{0,58}$/,
    fits: ['附件1:河道清单', '附表', '附:清单'],
    leaves: ['清单附后'],
  },
  contact: {
    why: '联系人, 电话 and 地址 say whom to ask.',
    pattern: /^\(?(?:联系人|联系电话|联系方式|电话|传真|邮箱|地址)/,
    fits: ['(联系人:赵某)', '地址:河畔路8号'],
    leaves: ['各村电话'],
  },
  copies: {
    why: '抄送 and 分送 say who gets a copy.',
    pattern: /^\(?(?:抄送|抄报|分送|发送|报送:|主送)/,
    fits: ['抄送:各村', '报送:县水利局'],
    leaves: ['报送清单'],
  },
  attendance: {
    why: '出席： and 记录： say who was at a meeting.',
    pattern: /^\(?(?:出席|列席|请假|缺席|主持|记录|参加人员):/,
    fits: ['出席:赵某、钱某', '记录:孙某'],
    leaves: ['记录台账'],
  },
  farewell: {
    why: '特此报告 and 此致 end the paper.',
    pattern: /^\(?(?:特此报告|此致|谢谢)/,
    fits: ['特此报告。', '此致'],
  },
  signingBody: {
    why: 'The name of a body alone signs the paper.',
    pattern:
      /^(?=.{1,30}$)[一-龥()“”\d]{4,30}(?:政府|委员会|管委会|办公室|办公厅|局|厅|委|部|办事处|领导小组|法院|检察院|党组|工委|支部|中心|集团|公司|院|镇|乡|街道)$/,
    fits: ['某某县水利局', '某某镇人民政府'],
    leaves: ['某某县水利局清点'],
  },
  printedOn: {
    why: 'A body and a date with 印发 stand under the paper.',
    pattern: /^[^。,;]{0,40}(?:19|20)\d\d年\d{1,2}月\d{1,2}日印发$/,
    fits: ['某某县水利局办公室2031年3月8日印发'],
  },
  addressees: {
    why: '各村、各单位： says to whom the paper goes.',
    pattern: /^各[一-龥、,]{2,60}:$/,
    fits: ['各村、各水利站:'],
    leaves: ['各村要:清淤'],
  },
})
