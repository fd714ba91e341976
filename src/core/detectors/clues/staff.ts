import type { Signal } from '../../model/detection'
import { about, anywhere, near } from './near'

/**
 * Pages on which a shop keeps its own things; what a person keeps (地址管理, 抬头管理) is another matter. Its makers may have called
 * a page so whoever fills it in: 访客管理系统.
 */
const BACK_OFFICE =
  /\bjob posting\b|\bpost a job\b|(?:发布|新增|添加|编辑|修改|刊登)(?:职位|职缺|岗位|招聘)|岗位申报|^招聘信息|(?:门店|车行|租车行?)车(?:辆|队)|新车入库|试驾车(?:登记|管理)|(?:职位|岗位|招聘)发布|停车场资料|机构入驻|(?:产品|等级|收费|费率|开票|排队屏|引导屏|设备|商品|套餐|课程表?|规则|模板|机器人|小程序|店铺|门店|活动|价签|车辆|图书|充电桩)[^ ]{0,3}(?:配置|设置|装修|维护|台账|上架|进销存|编辑)|(?<!体检|检查|检验|化验|检测|诊断)(?:月报|报表|台账|统计表)$|(?:商品|菜品|菜单|桌[台位]|楼栋|宿舍|寝室|房间|门店|店铺|商户|设备|库存|采购|供应商|仓库|车位|车场|道闸|岗亭|楼盘|校区|教室|班级|排班|角色|部门|打印机|优惠券|老师|教师|教练|技师|促销|活动|栏目|机柜|电桩|充电桩|套餐|分类|公告|轮播图?)(?:基[础本])?(?:信息|资料|数据|档案)?(?:管理|列表|设置|维护|配置)|\p{Script=Han}{2}(?:后台|中台|运营台)|企业[版端]|后台(?:管理|系统)|管理(?:系统|平台|后台)|控制台|\b(?:admin(?:istration)?|dashboard|back ?office|control panel|cms|management (?:system|console))\b/u
const CUSTOMERS =
  /客户|顾客|会员|用户|员工|学员|学生|车主|业主|住户|租客|收件|同住|被保|投保|法人|本人|您|密码|账号|登[录陆]|车牌|月卡户|[驶入进出离]场?时[间长]|^驶[入离]|plate|customer|member|user|employee|student|pupil|patient|parent|resident|tenant|vehicle|password/u
/** What is kept of people alone: a form that has it beside the rest speaks of one, whoever keeps it. */
const TELLS_WHO =
  /密码|验证码|车牌|password|身份证|出生|生日|血型|性别|\b(?:birth|gender|blood group|lahir|nacimiento|naissance|geburtsdatum|nascimento|nascita|geboortedatum|nik|dni|curp|cpf)\b|födelse|生年月日|생년월일|วันเกิด|ngày sinh/u
/** A person has a name of his own and a mobile, and comes, asks or has something brought. */
const OF_SOMEBODY =
  /姓名|称呼|手机|验证码|收[货件]|报[修事]|访客|来访|预约|申请人|联系人$|\b(?:(?:first|last|full) name|mobile)\b/u

/** What a shop has as well. */
const OF_ANYBODY = /电话|[地住]址|邮箱|微信|\b(?:name|address|phone|e-?mail)\b/u

const isOfSomebody = (signal: Signal): boolean => {
  const own = signal.label || signal.placeholder
  return OF_SOMEBODY.test(own) || (OF_ANYBODY.test(own) && near(signal, OF_SOMEBODY))
}

/** True where a shop keeps data of its own. */
export const isKeptByShop = (signal: Signal): boolean =>
  about(signal, BACK_OFFICE) &&
  !isOfSomebody(signal) &&
  !CUSTOMERS.test(`${signal.label} ${signal.placeholder} ${signal.group}`) &&
  !near(signal, TELLS_WHO)

/** What only who takes up such work is asked: the driver fills in the form himself. */
const TAKES_UP = /身份证|驾驶证|驾照|行驶证|资格证|健康证|从业|所驾|籍贯|密码|password/u
const WORKER = /快递员|骑手|配送员|送餐员|司机|老师|师傅|教练|技师|美[甲容发]师|发型师|理发师/u

/** Who acts for a firm that asks for something: in its own back office he would be staff. */
const AGENT = /经办人|对接人|店长|店主/u
const APPLIES = /企业|机构|公司|单位|商户|商家|店铺|门店|税号|统一社会信用代码|加盟|入驻|开户|供应商|采购方|对公/u

/** Who works for a shop or acts for a firm is at the page himself. */
export const isWorker = (signal: Signal): boolean =>
  (WORKER.test(signal.label) && near(signal, TAKES_UP)) ||
  // Whoever enters a car names who drives it.
  (/^(?:司机|驾驶员)/u.test(signal.label) && about(signal, /(?:添加|新增|绑定|编辑)车辆/u)) ||
  (AGENT.test(signal.label) && anywhere(signal, APPLIES) && !about(signal, BACK_OFFICE))

/** People of the shop who do its work. */
export const STAFF =
  /\b(?:staff(?: member)?|server|wait(?:er|ress)|agent|advis[eo]r|consultant|sales ?(?:person|man|woman|rep(?:resentative)?|associate|executive)|technician|cashier|representative|receptionist|attendant)(?:'s)? name\b|\b(?:handled|served|assisted|attended) by\b|^(?:就诊|接诊|主治|主管|值班|坐诊|经治|责任|指定|所选|上课|任课|带课|服务)?(?:医[生师]|护士|护[工师]|陪[诊护]师|药师|(?:治疗|康复|营养|理疗|咨询|发型|美容|美甲|摄影|设计|化妆|技|按摩|调理|讲|导|教|律)师|教练|老师|专家|保洁员|月嫂)$|(?:[入出]库|[领发]料|采购|交接|移交|盘点|巡店|值班|操作|审批|审核|跟进|经办|创建|处理|接待|发布|录入|制单|验收|派单|接单|巡检|复核)(?:人员?|员)(?:姓名)?|(?:业务|收银|服务|导购|配送|送餐|揽收|快递|理货|客服)员(?:姓名|编号|工号)?|(?:医[生师]|护士|老师|教练|技师|顾问|(?:回访|带看|接待|经办|跟进)人)(?:的)?(?:姓名|名字|电话|手机号?|联系方式)|(?:课程|置业|服务|销售|购车|学习|会籍)顾问|^(?:希望|想上?|指定|选|约|要|跟随?|由)*哪[位个](?:医[生师]|老师|教练|师傅|技师|设计师|顾问|护士|配速员|摄影师|司机)(?:的课|接诊|带|来)?$|^(?:创建|修改|更新|审核|审批|制单|录入|采集|采样|检验|[主副]责任)人$|(?:运维|送车|取车|验车|接机|施工|安装)(?:师傅|人?员)(?:姓名|(?:联系)?(?:电话|手机)号?)?|^(?:责任|楼层|专属|接待|客房|私人)管家|网格员|招聘专员|(?:邀请|推荐|介绍|服务|营销|业务|推广|客户经理|经理|顾问|导购)(?:人|员)?(?:工号|编号|代码)/u
