/** What people come for, as buttons and sentences call it. */
export const SERVICE =
  '(?:点餐|点单|下单|点菜|加菜|加餐|就餐|用餐|取餐|缴费|缴停车费|支付|付款|付费|付钱|结算|结[账帐]|买单|购物(?!车|袋)|选购|购买|开票|开发票|开具|取号|排队|借|租|充电|离场|出场|开锁|解锁|启动|选择?门店|选店|选座|使用|进入|查看|浏览|继续|访问)'

const WITHOUT = '(?:登[录陆]|注册|入会|关注|授权|绑定|开卡|办卡|加入|成为会员|会员)'

const PLAIN = new RegExp(
  [
    '游客|访客|散客|非会员(?![^，。；\\n]{0,6}(?:无法|不能|不可))|普通(?:用户|通道|入口)|临时(?:停车|车辆)|临停',
    '随便(?:看看|逛逛)|(?:先|再)(?:去)?(?:逛逛|看看)|跳过',
    // 不登录无法点餐 names no way on.
    `(?:不|免|无需|无须|不用|不需要?|不必|暂不|先不)${WITHOUT}(?![^，。；\\n]{0,10}(?:无法|不能|不可|不得|不予))`,
    // 关注后可直接缴费 is the loud path itself.
    `(?<![后後](?:即|就|便)?(?:可以?|能)?)直接(?:去|进行)?${SERVICE}`,
    `(?:按|以)?(?:原价|原来的价格|标准价格?|正常价格?|无优惠)(?:直接)?(?:去)?${SERVICE}`,
    `(?:^|[，,\\n])我?(?:(?:只|仅|就)(?:想|要|是)?来?(?:停车|${SERVICE})|正常${SERVICE})`,
    'guest|without (?:an )?account|continue without|non-?member|pay only',
  ].join('|'),
  'iu',
)

/** True for words that lead to the service past what is asked for: 游客点餐, 不登录，直接缴费. */
export const isPlainPath = (text: string): boolean => PLAIN.test(text)
