import type { Signal } from '../../model/detection'

/** What somebody is to a child. */
export const KIN =
  /^(?:孩子的?)?(?:父|母|父亲|母亲|父母|爸爸?|妈妈?|爷爷|奶奶|爷爷奶奶|祖父|祖母|祖父母|祖辈|外公|外婆|外祖父母|姥姥|姥爷|阿公|阿嬷|[父母][子女]|祖孙|夫妻|丈夫|妻子|儿子|女儿|配偶|子女|兄弟姐妹|father|mother|grandparent|parent|spouse)$/u

/** True where what may be chosen is what somebody is to a child: over it 称谓 asks for no form of address. */
export const isAmongKin = ({ options }: Signal): boolean =>
  options.length > 1 && options.filter((option) => KIN.test(option)).length * 2 >= options.length
