import type { Signal } from '../model/detection'
import { isOwnPicture } from './avatar'
import { isCompared } from './clues/compared'
import { maskAll } from './clues/mask'
import { about, anywhere } from './clues/near'
import { isOfRecord } from './clues/seats'
import { documentBeside, isWithOpinion } from './clues/uploads'
import { weigh } from './clues/weigh'

const isPicture = ({ raw }: Signal): boolean =>
  (raw.type || raw.widget) === 'file' &&
  (/^\*?$/.test(raw.accept) || /image|video|jpe?g|png|heic|\*\/\*/.test(raw.accept))

/** A file of any kind, by a word abroad for a file or a document. */
const ANY_FILE =
  /(?<!\p{L})(?:documento?s?|documenti|ar(?:quivo|chivo)s?|fichiers?|allegat[oi]|anexos?|adjuntos?|justificati(?:f|vo)s?|comprobantes?|comprovantes?|certificat\p{L}*|attest\p{L}*|relev[ée]s?|berkas|dokumen|surat|sertifikat|tài liệu|tệp|file|giấy)(?!\p{L})|ไฟล์|เอกสาร|ใบรับรอง/u

/** Pictures of what is offered show nobody. */
const OFFERS = /闲置|寄卖|转让|上架|上传场地|铺面|판매|掲載|\b(?:anunciar|publica|annonce|inserat)\b/u

/** Pictures out of a person's album, where nothing says that they show a document or a face. */
export const detector = weigh(
  'photo_album',
  {
    labels:
      /(?:生活|艺术|半身|全身)照片?|(?:允许|访问|打开|从)?(?:手机)?相册(?:权限|选择)?|^(?!view|see)\w+ (?:\w+ )?from (?:\w+ )?(?:gallery|photos|album|camera roll)$|photo (?:album|library)|camera roll/u,
    also: [
      {
        labels:
          /(?:添加|晒|问题|现场|评价|反馈|车辆|相关|故障)?(?:图片|照片|截图|影像|图)(?:上传)?|(?:投诉|举报)?(?:举证|证据)(?:材料)?|凭证|拍照|晒[图单]|photos?|pictures?|images?|screenshots?|attachments?/u,
        when: isPicture,
      },
    ],
    not: /(?:资格|健康|上岗|运输|营运|毕业|学位)证|站点|店标|轮播|身份证|证件|驾[驶照]|行[驶车]证|护照|人脸|刷脸|正脸|头像|营业执照|简历|avatar|passport|licen[cs]e|selfie|logo|支付|付款|缴费|转账|汇款|打款|扣[款费]|刷卡|房屋|房源|室[内外]|户型图|小票|合[同约]|协议|病[例历]|处方|检验单|invoice|purchase order|发票|门脸|门头|店内|工厂|厂房|教室|铭牌|长图|往期|宣传|海报|^(?:本人|个人|人员|队员|球员|用户|会员|员工)照片|商品|菜品|产品|作品|banner|封面|product|cover/u,
    // Who enters a contest or applies shows what he made; a shop, what it sells.
    hint: (signal) =>
      isPicture(signal) && /作品/u.test(signal.label) && anywhere(signal, /投稿|征集|[参比大]赛|简历|应聘/u)
        ? ['about:own work', 0.97]
        : isPicture(signal) && /拍(?:给|一?张|照片?给|下来|个照|过来)|发(?:张|个)?图/u.test(signal.label)
          ? ['words:take a picture', 0.93]
          : isWithOpinion(signal)
            ? ['group:opinion', 0.93]
            : isPicture(signal) &&
                !ANY_FILE.test(signal.label) &&
                /image/.test(signal.raw.accept) &&
                !/\buser\b/.test(signal.raw.accept)
              ? ['accept:image', 0.55]
              : null,
    when: (signal) =>
      !/search|text|tel/.test(signal.raw.type) &&
      !isCompared(signal) &&
      !about(signal, OFFERS) &&
      documentBeside(signal) === null &&
      !isOfRecord(signal) &&
      !isOwnPicture(signal),
  },
  { wireKeys: ['photo_album', 'album_photos', 'exif'], mask: maskAll },
)
