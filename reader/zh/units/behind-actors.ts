import type { Rule } from '../../rule'
import { leadingMoment } from './name-words'

/** What stands between the bodies that act and the act itself. */
export const behindActors: Rule = {
  why: '甲局牵头负责、 and 甲局要于6月底前 lead to the act; 甲局负责人 is a person.',
  pattern: new RegExp(
    `^(?:等(?:有关|相关)?(?:部门|单位)?)?(?:按照?职责(?:分工)?)?(?:(?:具体|分别|积极|予以)?(?:牵头|负责(?!人|同志)|主办|承办|配合|协助|协同|协办|参与)(?:落实|实施)?)*[,、]?(?:要(?!求)|应当|须|必须|将)?(?:${leadingMoment},?)?`,
  ),
  fits: ['牵头负责、清淤', '要于6月底前清淤', '每季度巡河'],
}
