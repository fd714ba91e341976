/** Words by which a refusal test finds its way. Order matters where a button could be two things: what is first here wins. */

/** Ways past a question that are no refusal of it: guest, skip, choose by hand. */
export const PLAIN_PATH =
  /游客|访客|先逛逛|随便看看|跳过|免登录|不登录|无需登录|免注册|非会员|直接(?:点餐|点单|下单|缴费|支付|进入|开票|付费|离场)|临停缴费|临时停车缴费|普通(?:开票|缴费)|手动(?:选择|输入|搜索)|自行选择|仅(?:浏览|点餐)|\b(?:guest|skip|continue without|enter (?:it )?(?:by hand|manually))\b/i

/** Where a shop can be chosen without telling where one is. */
export const CHOOSE = /选择(?:其他)?门店|切换门店|choose (?:a )?store/i

export const REFUSE =
  /不同意|拒绝|取消|暂不|不允许|不授权|不需要|不用了?|以后再说|下次再说|稍后|再想想|再看看|残忍|放弃|不了|不感兴趣|退出|狠心|我不要|仍要离开|\b(?:no|cancel|deny|decline|refuse|reject|disagree|not now|later|dismiss)\b/i
export const CLOSE = /^[×✕✖xX╳⨯]$|^(?:关闭|close)$/i
export const ACKNOWLEDGE = /^(?:我?知道了|好的?|明白了?|确[定认]|ok|got it)$/i

/** What a test does not press: it would give, bind, follow, share, or leave the way. */
export const AVOID =
  /登[录陆]|注册|入会|会员|授权|关注|领[取券红]|绑定|验证码|分享|客服|返回|删除|清空|退出|拨打|电话|隐私|协议|条款|政策|声明|须知|我的|首页|下载|打开(?:app|客户端|小程序)|一键|微信(?!支付)|同意|允许|重新定位|定位|上传|拍照|人脸|投诉|举报|评价|收藏|公众号|[账帐][号户]|注销|设置$|帮助|关于我们|反馈|营业执照|备案|\b(?:log ?in|sign (?:in|up)|register|join|follow|privacy|terms|policy|back|home|delete|share|allow|agree|accept|upload|account|settings|help|about us)\b/i

/** The money is asked for. Never pressed. */
export const PAY =
  /(?:立即|确认|马上|去|微信|支付宝|云闪付|银联|现在)?(?:支付|付款|缴费|交费|缴纳|买单)(?!记录|方式|须知|说明|宝|成功|后|明细)|\b(?:pay(?: now)?|check ?out and pay)\b/i
/** Words of payment that are the last of all, wherever they stand. */
export const PAY_FINAL =
  /(?:立即|确认|马上|微信|支付宝|云闪付|银联|现在)(?:支付|付款|缴费|缴纳)|(?:支付|付款|缴费)\s*[¥￥\d]|[¥￥]\s*[\d.]+\s*(?:支付|付款|缴费)|\bpay now\b/i
export const AMOUNT = /[¥￥$€£]\s*\d|\d+(?:\.\d{1,2})?\s*元/
export const CASHIER = /收银台|支付剩余时间|等待支付|选择支付方式|待支付|应付金额|cashier/i

/** The order is made. */
export const ORDER =
  /提交(?!评价|反馈|申诉)|确认(?:下单|订单|租借|借用|充电|开票|报名|预约|取号)|立即(?:下单|租借|借用|充电|开票|预约|报名|取号)|(?:下单|开票|取号|开始充电|开启充电|弹出充电宝|免押租借)|\b(?:place|submit|confirm) (?:the |my |your )?(?:order|request|booking)\b|^(?:submit|confirm)$/i
export const ORDERED =
  /(?:下单|提交|开票|取号|预约|报名|租借)成功|取餐[号码]|排队号|订单号|订单已|已下单|order (?:placed|confirmed|received)/i

/** Leads on to the order without being it. */
export const FORWARD =
  /去结算|结算|选好了|去下单|去点餐|开始点餐|点餐|点单|下一步|继续|确[定认]|完成|查询|查费|开始|进入|去开票|申请开票|扫码租借|租借|借充电宝|借一个|堂食|自取|自提|外带|到店|去买单|去支付|去付款|\b(?:next|continue|start|order|check ?out|proceed|ok|confirm|done|search)\b/i
/** Puts one thing into the basket. */
export const ADD = /^[+＋]$|加入购物车|加购|选规格|选购|^加入$|\badd(?: to (?:cart|basket))?\b/i

/** What a person gives, in a complaint: about which of it is asked. */
export const PERSONAL =
  /手机|电话|姓名|称呼|生日|出生|性别|身份证|邮箱|地址|定位|位置|昵称|头像|会员|登[录陆]|注册|关注|验证码|授权|微信号|收入|职业|\b(?:phone|mobile|name|birthday|gender|email|address|location|member|log ?in|sign)\b/i
export const AGREEMENT = /勾选|同意|阅读|协议|条款|\b(?:agree|accept|terms)\b/i
