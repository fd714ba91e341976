/** Anything within a sentence, up to so many characters: `<20>`; within a part of it between commas: `<,20>`. */
const GAP = /<(,?)(\d+)>/g
/** As `<20>`, but not past a word for the shop itself: what follows is done by the person. */
const OWN_GAP = /<own(\d+)>/g
const NAMED = /<([a-z]+)>/g

const SHOP = '我们|本店|平台|公司|商家|本机构'

/** Families of words that the patterns of the check list share. */
const PHRASES: Record<string, string> = {
  person: '(?:您|你|用户|会员|客户|顾客|消费者|阁下|监护人|家长|父母|车主|学员|读者|旅客|信息主体)',
  keep: '(?:保存|存储|储存|保留|留存|存放|存留|保管|存档|(?<!联系|客服)留(?!言|意|下|给))',
  period: '(?:期限|时间|时限|时长|周期|期间|年限)',
  span: '(?:(?<![\\d.])\\d{1,4}|[一二两三四五六七八九十百半]{1,3})\\s*个?(?:年|月|周|星期|工作日|自然日|日|天|小时|分钟)',
  datum:
    '(?:手机|电话|姓名|小名|年级|微信号|医保|病史|症状|职业|收入|联系人|称呼|姓氏|昵称|头像|位置|定位|地址|订单|车牌|车架|行驶轨迹|轨迹|桌号|桌台|桌码|设备|日志|生日|出生|年龄|性别|邮箱|邮件|信箱|身份证|证件|驾照|驾驶证|IP|浏览器|抬头|税号|用户标识|open\\s?id|union\\s?id|照片|图像|人脸|面部|指纹|通讯录|银行卡|开户行|取餐|取货|支付|交易|菜品|流水|商品|购物车|搜索|浏览|验证码|密码|过敏|身高|体重|学校|班级|录音|评价|会话|(?<!个)人数|IMEI|姓氏|电邮|(?<!个人|该等|有关|相关|上述|这些|您的|用户|和|等)资料|生物识别)',
  company:
    '[\\p{Script=Han}A-Za-z0-9（）()·&]{2,40}?(?:有限责任公司|股份有限公司|有限公司|集团公司|分公司|公司(?!共享|名称|提供|可能|将|会|的|与|和|、|之间|可|应|有权|如))',
  text: '(?:政策|规则|守则|声明|说明|协议|条款|章程|须知|指引|告知|告示|指南|文本)',
  place:
    '(?:北京|上海|天津|重庆|广州|深圳|杭州|宁波|温州|厦门|福州|南京|苏州|无锡|合肥|济南|青岛|郑州|武汉|长沙|成都|西安|昆明|贵阳|贵州|南宁|海口|沈阳|大连|哈尔滨|长春|太原|石家庄|兰州|乌兰察布|张家口|广东|浙江|江苏|福建|山东|河北|河南|湖北|湖南|四川|陕西|安徽|江西|云南|广西|辽宁|吉林|黑龙江|内蒙古|香港|澳门|台湾|华东|华南|华北|华中|西南|新加坡|美国|欧盟|日本|德国)',
  refuse:
    '(?<!被)(?:拒绝|不(?:同意|提供|愿意?|想|填写?|写|留|输入?|选择?|签|勾选?|授权|允许|给|接受|登录|注册|使用|扫码|上传|参加|参与|加入|入会|开通|打开|绑定?|缴费|付款|下载|安装|办卡|扫)|未(?:提供|授权|填写|同意|登录)|关(?:闭|掉|上)|停用|禁用|空着|留空)',
  still:
    '(?:仍(?:可|能|然)|依(?:然|旧)(?:可|能)?|照(?:样|常|旧|看|点|买|玩|租)|也(?:能|行|可|没关系|不要紧)|亦可|还(?:是)?(?:能|可)以?|可以?(?:到|去|在|凭|用|改|参加|输入|手动|直接|自行|跳过|选择?|换|现场|排队|由|致电)|改(?:为|用|由|成)|不影响|不受影响|不妨碍|不耽误)',
  dispose:
    '(?:删除|删掉|清除|清空|清掉|清理|清零|销毁|粉碎|碎(?:掉|纸|了)|抹(?:掉|去|除)|匿名|去标识|划掉|覆盖|移除|擦除|烧掉|撕(?:掉|毁))',
  notbefore: '(?<!(?:不|未经|绝不|没有|拒绝|除非)[^。；\\n]{0,30})',
}

const expand = (pattern: string): string =>
  pattern
    .replace(OWN_GAP, (_, most: string) => `(?:(?!${SHOP})[^。；;！？!?\\n]){0,${most}}`)
    .replace(GAP, (_, comma: string, most: string) =>
      comma ? `[^。；;，,！？!?\\n]{0,${most}}` : `[^。！？!?\\n]{0,${most}}`,
    )
    .replace(/\\s([*+])/g, '[^\\S\\n]$1')
    .replace(NAMED, (whole, name: string) => PHRASES[name] ?? whole)

/**
 * A pattern of the check list as a regular expression. Beside its own syntax a pattern may say `<20>` (anything within
 * the sentence, up to 20 characters), `<,20>` (not past a comma), `<own20>` (not past a word for the shop) and the name of
 * a family of words (`<person>`, `<keep>`, `<period>`, `<span>`, `<datum>`, `<company>`, `<text>`, `<place>`, `<refuse>`, `<still>`, `<dispose>`).
 */
export const compilePattern = (pattern: string, flags = 'giu'): RegExp => new RegExp(expand(pattern), flags)
