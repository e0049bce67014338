import { listRules, type Rule } from '../rule'

/** Lines that a web site puts around a report: its paths, tools, links and foot; matched on the folded, trimmed line. */
export const siteLines = listRules({
  namedPath: {
    why: '首页 > or 当前位置： with what follows says where the page stands in its site.',
    pattern: /^(首页|主页|Home|当前位置|您?所?在的?位置|您现在的位置)[^。]{0,20}[>»›:/|].{0,200}$/,
    fits: ['首页 > 政务公开', '当前位置:首页', 'Home / Council'],
    leaves: ['首页改版已经完成'],
  },
  arrowPath: {
    why: 'Names with two arrows or more between them are the way to the page.',
    pattern: /^[^。>]{1,31}(>[^。>]{1,42}){2,}$/,
    fits: ['政务公开 > 法治建设 > 年度报告'],
    leaves: ['从甲 > 到乙'],
  },
  pageTools: {
    why: '打印, 分享到 and 扫一扫 are what a reader may do with the page.',
    pattern:
      /^[[【(]?(扫一扫|(?:更多.{0,12})?(?:欢迎)?扫描.{0,4}二维码|关怀版|无障碍|适老|长者|打印|关闭|分享到?|收藏|字体|字号|字体大小|返回顶部|返回首页|朗读|收听|微信|纠错)[^。]{0,40}$/,
    fits: ['【打印】 【关闭】', '分享到:', '字号:大 中 小'],
    leaves: ['打印设备已经更新。'],
  },
  pageToolsEnglish: {
    why: 'Print this, Share and Back to top are what a reader may do with the page.',
    pattern:
      /^(Skip to|Scan (?:to|the (?:QR )?code)|Print this|Share( this| on)?\b|Text size|Back to top|Was this page|Cookies?\b|Accessibility\b|Sign up|Subscribe|Follow us)[^.]{0,80}$/i,
    fits: ['Skip to main content', 'Share this page'],
    leaves: ['Shared services were reviewed'],
  },
  textSizes: {
    why: '大 中 小 alone choose the size of the letters.',
    pattern: /^(大|中|小|\[|\]|【|】| |\|){2,12}$/,
    fits: ['[大 中 小]', '大|中|小'],
    leaves: ['大中小企业'],
  },
  address: {
    why: 'A web address by itself links to the page.',
    pattern: /^(原文链接|网址|链接|URL)?:? ?https?:\/\/\S+$/i,
    fits: ['原文链接:https://example.org/a', 'https://example.org/a'],
    leaves: ['登录 https://example.org/a 办理'],
  },
  neighbours: {
    why: '上一篇 and 相关链接 lead to other pages.',
    pattern: /^(上一[篇条页]|下一[篇条页]|相关(链接|文档|新闻|信息|解读|阅读|稿件)|猜你喜欢|热门|推荐阅读)[^。]{0,80}$/,
    fits: ['下一篇:普法简讯', '相关解读'],
    leaves: ['相关信息已公开。'],
  },
  siteFoot: {
    why: 'ICP备, 版权所有 and Copyright stand at the foot of a site.',
    pattern: /(ICP备|公网安备|网站标识码|版权所有|网站地图|Copyright|All rights reserved|^©)/i,
    fits: ['某ICP备12345号', '© 2031 Some Council'],
    leaves: ['复制权'],
  },
})

/** A heading below which only links of the page follow. */
export const footHeading: Rule = {
  why: '相关文件 and Related documents near the end head links of the page, no part of the report.',
  pattern:
    /^(相关(文件|链接|文档|信息|阅读|解读|新闻|稿件|推荐)|附件下载|Related (documents|links|pages|content)|More information|Contact( us)?)[:：]?$/i,
  fits: ['相关文件:', 'Related documents'],
  leaves: ['相关文件汇编工作'],
}
