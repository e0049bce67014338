/** Lines that a web page or a printer put around a report; matched on the folded, trimmed line. One reason each. */
export const furnitureLines: { rule: string; pattern: RegExp }[] = [
  // Where the page stands in its site.
  {
    rule: 'breadcrumb',
    pattern: /^(首页|主页|Home|当前位置|您?所?在的?位置|您现在的位置)[^。]{0,20}[>»›:/|].{0,200}$/,
  },
  { rule: 'breadcrumb', pattern: /^[^。>]{1,30}( ?> ?[^。>]{1,40}){2,}$/ },
  // What a reader of the page may do with it.
  {
    rule: 'pageTools',
    pattern:
      /^[[【(]?(扫一扫|(?:更多.{0,12})?(?:欢迎)?扫描.{0,4}二维码|关怀版|无障碍|适老|长者|打印|关闭|分享到?|收藏|字体|字号|字体大小|返回顶部|返回首页|朗读|收听|微信|纠错)[^。]{0,40}$/,
  },
  {
    rule: 'pageTools',
    pattern:
      /^(Skip to|Print this|Share( this| on)?\b|Text size|Back to top|Was this page|Cookies?\b|Accessibility\b|Sign up|Subscribe|Follow us)[^.]{0,80}$/i,
  },
  { rule: 'pageTools', pattern: /^(大|中|小|\[|\]|【|】| |\|){2,12}$/ },
  // When and by whom the page was put up.
  {
    rule: 'pageFacts',
    pattern:
      /^(信息)?(来源|发布(时间|日期|机构|人)|更新时间|作者|编辑|责任编辑|责编|审核|浏览(次数|量|数)?|点击(次数|量|数)?|阅读(次数|量|数)?|访问量|发稿时间|Last updated|Published|Updated|Page last)[ :].{0,120}$/i,
  },
  // What a page's source says of itself before its text.
  {
    rule: 'frontMatter',
    pattern:
      /^(-{3,}|(layout|category|categories|tags|permalink|published|slug|author|excerpt|image|redirect_from): .{0,160})$/i,
  },
  { rule: 'pageFacts', pattern: /^[^。]{0,40}(www\.[^ ]+|门户网站)[^。]{0,30}时间:[^。]{0,60}$/ },
  { rule: 'pageFacts', pattern: /^(发布)?(日期|时间): ?\d{4}[-/年.]\d{1,2}[^。]{0,80}$/ },
  { rule: 'link', pattern: /^(原文链接|网址|链接|URL)?:? ?https?:\/\/\S+$/i },
  { rule: 'databaseHeader', pattern: /^[【[](法宝引证码|引证码|CLI)[^。]{0,60}$/ },
  {
    rule: 'neighbours',
    pattern: /^(上一[篇条页]|下一[篇条页]|相关(链接|文档|新闻|信息|解读|阅读|稿件)|猜你喜欢|热门|推荐阅读)[^。]{0,80}$/,
  },
  // The foot of a site.
  { rule: 'siteFoot', pattern: /(ICP备|公网安备|网站标识码|版权所有|网站地图|Copyright|All rights reserved|^©)/i },
  {
    rule: 'publication',
    pattern: /^\(?(此件(主动|依申请|不予)?(公开|删减)(发布)?|此页无正文|信息公开选项:.{0,10}|主动公开|完)\)?$/,
  },
  // The number of a printed page: it has dashes or says so, for a bare number may be a table's row number.
  { rule: 'pageNumber', pattern: /^[-·=|] ?\d{1,4} ?[-·=|]$/ },
  {
    rule: 'pageNumber',
    pattern: /^(第 ?\d{1,4} ?页( ?[,/]? ?\(?共 ?\d{1,4} ?页\)?)?|Page \d{1,4}( of \d{1,4})?|\d{1,4} ?\/ ?\d{1,4})$/i,
  },
  // Page of a named document: its name stands beside the number.
  {
    rule: 'pageNumber',
    pattern: /^Page \d{1,4}(?: of \d{1,4})? ?[|·•-] ?.{0,120}$|^[^.]{0,100}[|·•] ?Page \d{1,4}(?: of \d{1,4})?$/i,
  },
]

/** Labels of the index block that government sites set above a document. */
export const indexLabel =
  /^(索 ?引 ?号|主题分类|发文机关|成文日期|标 {0,4}题|发文字号|发布日期|发布机构|主 ?题 ?词|有 ?效 ?性|公开(方式|范围|形式|类型|程序)|废止日期|信息分类|体裁分类|组配分类|生成日期|公文时效|公文种类|名 {0,4}称|文 {0,4}号|信息索引|内容概述|关键词|服务对象分类|实施日期|失效日期)( ?[:/]|$)/

/** A heading below which only links of the page follow. */
export const footHeading =
  /^(相关(文件|链接|文档|信息|阅读|解读|新闻|稿件|推荐)|附件下载|Related (documents|links|pages|content)|More information|Contact( us)?)[:：]?$/i
