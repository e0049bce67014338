import { listRules, type Rule } from '../rule'

/** Lines in which a page or a database says when, by whom and under what number a report was put up. */
export const pageFactLines = listRules({
  pageFacts: {
    why: '来源, 发布时间 and 浏览次数 tell when and by whom the page was put up.',
    pattern:
      /^(信息)?(来源|发布(时间|日期|机构|人)|更新时间|作者|编辑|责任编辑|责编|审核|浏览(次数|量|数)?|点击(次数|量|数)?|阅读(次数|量|数)?|访问量|发稿时间|Last updated|Published(?!(?: on)? \d{1,2} )|Updated|Page last)[ :].{0,120}$/i,
    fits: ['信息来源:县司法局', '浏览次数:88', 'Last updated 3 March 2031'],
    leaves: ['来源于三个方面'],
  },
  frontMatter: {
    why: 'Dashes, and labels such as layout:, are what a page’s source says of itself before its text.',
    pattern:
      /^(-{3,}|(layout|category|categories|tags|permalink|published|slug|author|excerpt|image|redirect_from): .{0,160})$/i,
    fits: ['---', 'permalink: /reports/one'],
    leaves: ['tags were added'],
  },
  portalAndTime: {
    why: 'A site’s name or address with 时间： behind it tells when the page was put up.',
    pattern: /^[^。]{0,40}(www\.[^ ]+|门户网站)[^。]{0,30}时间:[^。]{0,60}$/,
    fits: ['县政府门户网站 时间:2031-01-09'],
    leaves: ['门户网站改版时间待定'],
  },
  dayPutUp: {
    why: '日期： with a day tells when the page was put up.',
    pattern: /^(发布)?(日期|时间): ?\d{4}[-/年.]\d{1,2}[^。]{0,80}$/,
    fits: ['日期:2031-01-09', '时间: 2031年1月9日 浏览88次'],
    leaves: ['时间:全年'],
  },
  databaseHeader: {
    why: '【法宝引证码】 is the number of a paper in a database.',
    pattern: /^[【[](法宝引证码|引证码|CLI)[^。]{0,60}$/,
    fits: ['【法宝引证码】CLI.1.2', '[CLI.3]'],
    leaves: ['引证码说明'],
  },
})

/** Labels of the index block that government sites set above a document. */
export const indexLabel: Rule = {
  why: '索引号, 发文机关 and 成文日期 are labels of the index that a site sets above a paper.',
  pattern:
    /^(索 ?引 ?号|主题分类|发文机关|成文日期|标 {0,4}题|发文字号|发布日期|发布机构|主 ?题 ?词|有 ?效 ?性|公开(方式|范围|形式|类型|程序)|废止日期|信息分类|体裁分类|组配分类|生成日期|公文时效|公文种类|名 {0,4}称|文 {0,4}号|信息索引|内容概述|关键词|服务对象分类|实施日期|失效日期)( ?[:/]|$)/,
  fits: ['索引号:', '标 题', '发文机关: 某县政府'],
  leaves: ['标题要简明'],
}
