import { encodeGbk } from './gbk'

/**
 * The first character of each syllable on the first level of GB 2312, 3755 characters that the standard sorts by their pinyin:
 * what lies between two of these is read as the first of them.
 */
const FIRST_OF = `
  啊a 埃ai 鞍an 肮ang 凹ao 芭ba 白bai 斑ban 邦bang 苞bao 杯bei 奔ben 崩beng 逼bi 鞭bian 标biao 鳖bie 彬bin 兵bing 玻bo 捕bu 擦ca 猜cai 餐can
  苍cang 操cao 厕ce 层ceng 插cha 拆chai 搀chan 昌chang 超chao 车che 郴chen 撑cheng 吃chi 充chong 抽chou 初chu 揣chuai 川chuan 疮chuang
  吹chui 春chun 戳chuo 疵ci 聪cong 凑cou 粗cu 蹿cuan 摧cui 村cun 磋cuo 搭da 呆dai 耽dan 当dang 刀dao 德de 蹬deng 堤di 颠dian 碉diao 跌die
  丁ding 丢diu 东dong 兜dou 督du 端duan 堆dui 墩dun 掇duo 蛾e 恩en 而er 发fa 藩fan 坊fang 菲fei 芬fen 丰feng 佛fo 否fou 夫fu 噶ga 该gai 干gan
  冈gang 篙gao 哥ge 给gei 根gen 耕geng 工gong 钩gou 辜gu 刮gua 乖guai 棺guan 光guang 瑰gui 辊gun 锅guo 哈ha 骸hai 酣han 夯hang 壕hao 呵he
  嘿hei 痕hen 哼heng 轰hong 喉hou 呼hu 花hua 槐huai 欢huan 荒huang 灰hui 荤hun 豁huo 击ji 嘉jia 歼jian 僵jiang 蕉jiao 揭jie 巾jin 荆jing
  炯jiong 揪jiu 鞠ju 捐juan 撅jue 均jun 喀ka 开kai 刊kan 康kang 考kao 坷ke 肯ken 坑keng 空kong 抠kou 枯ku 夸kua 块kuai 宽kuan 匡kuang 亏kui
  坤kun 括kuo 垃la 莱lai 蓝lan 琅lang 捞lao 勒le 雷lei 棱leng 厘li 俩lia 联lian 粮liang 撩liao 列lie 琳lin 玲ling 溜liu 龙long 楼lou 芦lu
  驴lv 峦luan 掠lve 抡lun 萝luo 妈ma 埋mai 瞒man 芒mang 猫mao 么me 玫mei 门men 萌meng 眯mi 棉mian 苗miao 蔑mie 民min 明ming 谬miu 摸mo 谋mou
  拇mu 拿na 氖nai 南nan 囊nang 挠nao 呢ne 馁nei 嫩nen 能neng 妮ni 蔫nian 娘niang 鸟niao 捏nie 您nin 柠ning 牛niu 脓nong 奴nu 女nv 暖nuan
  虐nve 挪nuo 哦o 欧ou 啪pa 拍pai 攀pan 乓pang 抛pao 呸pei 喷pen 砰peng 坯pi 篇pian 飘piao 撇pie 拼pin 乒ping 坡po 剖pou 扑pu 期qi 掐qia
  牵qian 枪qiang 橇qiao 切qie 钦qin 青qing 琼qiong 秋qiu 趋qu 圈quan 缺que 裙qun 然ran 瓤rang 饶rao 惹re 壬ren 扔reng 日ri 戎rong 揉rou 茹ru
  软ruan 蕊rui 闰run 若ruo 撒sa 腮sai 三san 桑sang 搔sao 瑟se 森sen 僧seng 莎sha 筛shai 珊shan 墒shang 梢shao 奢she 砷shen 声sheng 师shi
  收shou 蔬shu 刷shua 摔shuai 栓shuan 霜shuang 谁shui 吮shun 说shuo 斯si 松song 搜sou 苏su 酸suan 虽sui 孙sun 蓑suo 塌ta 胎tai 坍tan 汤tang
  掏tao 特te 藤teng 梯ti 天tian 挑tiao 贴tie 厅ting 通tong 偷tou 凸tu 湍tuan 推tui 吞tun 拖tuo 挖wa 歪wai 豌wan 汪wang 威wei 瘟wen 嗡weng
  挝wo 巫wu 昔xi 瞎xia 掀xian 相xiang 萧xiao 楔xie 薪xin 星xing 兄xiong 休xiu 墟xu 轩xuan 靴xue 勋xun 压ya 焉yan 殃yang 邀yao 椰ye 一yi 茵yin
  英ying 哟yo 拥yong 幽you 迂yu 鸳yuan 曰yue 耘yun 匝za 栽zai 咱zan 赃zang 遭zao 责ze 贼zei 怎zen 增zeng 扎zha 摘zhai 瞻zhan 樟zhang 招zhao
  遮zhe 珍zhen 蒸zheng 芝zhi 中zhong 舟zhou 珠zhu 抓zhua 拽zhuai 专zhuan 桩zhuang 椎zhui 谆zhun 捉zhuo 兹zi 鬃zong 邹zou 租zu 钻zuan 嘴zui
  尊zun 昨zuo`

/** Characters of the second level, which is sorted by radicals, of which names are made. */
const OTHERS = `
  葆bao 蓓bei 犇ben 偲cai 粲璨can 岑cen 婵chan 晁chao 琛宸chen 翀chong 褚chu 璀cui 妲da 黛岱dai 邸di 梵fan 霏妃fei 沣酆feng 馥fu 晗瀚焓菡han
  昊皓灏hao 蘅珩heng 泓hong 扈hu 奂huan 荟晖hui 霁稷嵇ji 葭珈jia 戬jian 皎姣jiao 婕颉jie 瑾缙jin 菁婧璟jing 炅jiong 涓juan 珏jue 珺隽jun 恺铠锴kai 阚kan
  轲珂ke 琨鲲堃kun 岚lan 俪郦li 濂lian 靓liang 蔺麟lin 翎绫泠苓ling 璐鹭lu 嫚man 宓mi 淼miao 旻min 茗洺ming 茉mo 沐mu 楠nan 旎ni 霈pei 芃peng 娉ping
  璞溥濮pu 琪祺麒琦绮杞淇亓qi 茜骞虔倩芊qian 覃qin 瓊qiong 荃quan 娆rao 嵘榕rong 睿芮rui 飒sa 姗shan 厍she 燊莘shen 晟笙sheng 姝澍shu 铄shuo 崧嵩凇song
  愫夙su 昙tan 瑭tang 韬焘tao 滕teng 缇ti 湉tian 婷ting 佟仝tong 菀琬莞wan 炜薇葳暐wei 雯wen 邬wu 禧晞曦浠郗僖xi 冼娴xian 骁潇筱箫xiao 馨鑫昕歆xin 琇xiu
  勖煦xu 萱璇暄炫煊瑄xuan 洵浔荀xun 娅ya 妍嫣焱鄢闫晏琰yan 飏旸yang 垚yao 晔烨ye 祎翊羿弈怡懿旖漪熠苡奕yi 胤yin 莺瑛滢ying 攸祐you 昱煜妤瑜彧毓聿庾钰yu 瑗沅媛嫄yuan 玥樾yue
  芸筠赟昀畇yun 瓒zan 璋仉zhang 喆zhe 祯蓁桢zhen 峥筝zheng 芷郅徵zhi 梓zi`

/** Surnames that are read in another way than their characters are elsewhere. */
const SURNAMES = `曾zeng 单shan 解xie 仇qiu 查zha 区ou 盖ge 乐yue 朴piao 员yun 缪miao 种chong 燕yan 葛ge 召shao 柏bai 洗xian
  尉迟yu-chi 长孙zhang-sun 万俟mo-qi 单于chan-yu 澹台tan-tai`

/** Characters and, in Latin letters, how they are read. */
const entriesOf = (text: string): [characters: string, syllables: string][] =>
  Array.from(text.matchAll(/(\p{Script=Han}+)([a-z-]+)/gu), ([, characters = '', syllables = '']) => [
    characters,
    syllables,
  ])

/** Where the first level ends; beyond it codes say nothing of how they are read. */
const END = 0xd7fa

const codeOf = (character: string): number => {
  const [high = 0, low = 0] = encodeGbk(character) ?? []
  return low > 0xa0 ? (high << 8) | low : 0
}

interface Readings {
  /** Codes at which syllables begin, ascending. */
  starts: { code: number; syllable: string }[]
  others: ReadonlyMap<string, string>
  surnames: ReadonlyMap<string, readonly string[]>
}

let readings: Readings | undefined

const readingsOf = (): Readings => {
  readings ??= {
    starts: entriesOf(FIRST_OF).map(([character, syllable]) => ({ code: codeOf(character), syllable })),
    others: new Map(entriesOf(OTHERS).flatMap(([all, syllable]) => Array.from(all, (one) => [one, syllable] as const))),
    surnames: new Map(entriesOf(SURNAMES).map(([surname, syllables]) => [surname, syllables.split('-')])),
  }
  return readings
}

const syllableOf = (character: string): string | undefined => {
  const { starts, others } = readingsOf()
  const code = codeOf(character)
  return others.get(character) ?? (code > END ? undefined : starts.findLast((start) => start.code <= code)?.syllable)
}

const read = (text: string): string[] | null => {
  const syllables = Array.from(text, syllableOf)
  return syllables.includes(undefined) ? null : (syllables as string[])
}

/**
 * The syllables of a surname and a given name in pinyin, lower case, without tones, `v` for `ü`; null where a character is
 * beyond those that are known.
 */
export const spellName = (
  surname: string,
  given: string,
): { surname: readonly string[]; given: readonly string[] } | null => {
  const first = readingsOf().surnames.get(surname) ?? read(surname)
  const second = read(given)
  return first === null || second === null ? null : { surname: first, given: second }
}
