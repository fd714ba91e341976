/** Pairs of a traditional (or Japanese) character and its simplified form, as far as labels of forms use them. */
const PAIRS =
  '號号電电話话車车機机碼码證证驗验輸输請请選选擇择填填寫写聯联繫系絡络稱称謂谓姓姓爾尔郵邮編编寄寄貨货遞递區区縣县鄉乡鎮镇門门樓楼層层單单詳详細细庭庭賬账帳账戶户錄录會会員员員员級级學学歷历業业務务職职藝艺資资產产領领貸贷額额銀银開开卡卡儲储蓄蓄發发票票稅税籍籍民民護护照照駕驾駛驶執执照照讀读監监護护長长孩孩寶宝貝贝齡龄歲岁體体過过敏敏備备註注留留口口餐餐點点數数量量優优惠惠兌兑換换搜搜尋寻關关鍵键鈕钮獲获取取簡简訊讯動动態态圖图應应緊紧急急與与係系歲岁愛爱婚婚現现時时間间預预約约訂订購购買买臺台檯台灣湾別别國国際际爲为為为權权從从無无個个們们實实際际齊齐總总種种類类顏颜擬拟報报試试聽听課课習习練练師师園园團团隊队頭头貼贴寬宽頁页電电腦脑網网絡络線线鏈链結结構构據据檔档載载傳传遠远視视頻频錢钱幣币價价費费貳贰萬万億亿歡欢戀恋親亲屬属繼继續续願愿隱隐條条協协議议議议邊边進进選选適适還还這这那那馬马鳥鸟魚鱼雞鸡麵面飯饭飲饮醬酱鹽盐熱热涼凉溫温燙烫藥药醫医療疗癥症癌癌孕孕殘残傷伤軍军僑侨澳澳陸陆島岛廣广東东滬沪蘇苏遼辽黑黑龍龙貴贵雲云陝陕寧宁贛赣魯鲁粵粤鄭郑張张陳陈楊杨劉刘黃黄趙赵吳吴孫孙許许鄧邓馮冯譚谭曉晓麗丽華华銘铭偉伟傑杰強强慶庆質质標标誌志記记認认識识説说說说誰谁語语讓让訪访設设許许調调變变賓宾賣卖賀贺贈赠贏赢跡迹軟软輛辆輪轮轉转辦办農农連连運运達达違违遲迟郵邮鄰邻釋释鎖锁鐘钟鐵铁長长閱阅隨随雙双離离難难靈灵靜静韓韩響响項项順顺須须頓顿頒颁顧顾顯显風风飛飞館馆駐驻驗验髮发齒齿'

const SIMPLIFIED = new Map<string, string>()
const characters = [...PAIRS]
for (let index = 0; index + 1 < characters.length; index += 2) {
  SIMPLIFIED.set(characters[index] as string, characters[index + 1] as string)
}

/** The text in simplified characters, so that one vocabulary serves the mainland, Hong Kong, Macao and Taiwan. */
export const simplify = (text: string): string =>
  /\p{Script=Han}/u.test(text) ? [...text].map((character) => SIMPLIFIED.get(character) ?? character).join('') : text
